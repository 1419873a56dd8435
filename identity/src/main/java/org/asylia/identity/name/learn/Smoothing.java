package org.asylia.identity.name.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.asylia.identity.name.Emissions;
import org.asylia.identity.name.Letters;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Slot;
import org.asylia.identity.name.Written;

/**
 * From counts to probabilities: each scheme in each slot leans on the scheme over all slots, that
 * on the slot over all schemes, that on all together, and that on the published rules.
 */
final class Smoothing {
  private static final int S = Scheme.COUNT;
  private static final double LEAN = 1.5;
  private static final double LEAN_OF_HABITS = 4;
  private static final double FLOOR = 2e-5;

  private final Published published = new Published();

  /** The published rules, and a little for every spelling that the samples could hold. */
  Emissions start(List<Sample> samples, RandomGenerator random) {
    Set<Long> seen = new HashSet<>();
    for (Sample sample : samples) {
      collect(sample.orders().getFirst(), seen);
    }
    seen.add(Letters.none());
    Emissions start = new Emissions();
    for (Slot slot : Slot.values()) {
      for (int jamo = 0; jamo < slot.jamos(); jamo++) {
        for (long spelling : seen) {
          double base = published.plausible(slot, jamo, spelling);
          if (base > 0) {
            fill(start.at(slot, jamo, spelling), slot, jamo, spelling, base, random);
          }
        }
      }
    }
    return start;
  }

  private void fill(
      double[] row, Slot slot, int jamo, long spelling, double base, RandomGenerator random) {
    for (int s = 0; s < S; s++) {
      double apart = 0.5 + random.nextDouble();
      row[s] = 0.2 * base * apart + 0.8 * published.probability(slot, jamo, spelling, s);
    }
  }

  private static void collect(Written written, Set<Long> seen) {
    for (int at = 0; at < written.length(); at++) {
      long key = Letters.none();
      for (int to = at; to < Math.min(written.length(), at + 4); to++) {
        key = Letters.with(key, written.letter(to));
        seen.add(key);
      }
    }
  }

  /** Probabilities from counts. */
  Emissions smooth(Emissions counts) {
    Emissions smooth = new Emissions();
    for (int kind = 0; kind < 3; kind++) {
      List<Slot> slots = slots(kind);
      for (int jamo = 0; jamo < slots.getFirst().jamos(); jamo++) {
        smoothJamo(counts, slots, jamo, smooth);
      }
    }
    return smooth;
  }

  private static List<Slot> slots(int kind) {
    return java.util.Arrays.stream(Slot.values())
        .filter(slot -> kind == 0 ? slot.isOnset() : kind == 1 == slot.isVowel() && !slot.isOnset())
        .toList();
  }

  private void smoothJamo(Emissions counts, List<Slot> slots, int jamo, Emissions smooth) {
    Map<Long, double[]> all = new HashMap<>();
    for (Slot slot : slots) {
      counts.each(slot, jamo, (key, row) -> add(all, key, row));
    }
    published
        .spellings(slots.getFirst(), jamo)
        .forEach(key -> all.computeIfAbsent(key, k -> new double[S]));
    double[] schemeTotals = totals(all);
    double total = sum(schemeTotals);
    for (Slot slot : slots) {
      double[] slotTotals = totals(counts.row(slot, jamo));
      double slotTotal = sum(slotTotals);
      all.forEach((key, row) -> {
        double base = published.pooled(slot, jamo, key);
        double pooled = (sum(row) + LEAN * base) / (total + LEAN);
        double[] here = counts.get(slot, jamo, key);
        double bySlot = (sum(here) + LEAN * pooled) / (slotTotal + LEAN);
        double[] to = smooth.at(slot, jamo, key);
        for (int s = 0; s < S; s++) {
          double rule = published.probability(slot, jamo, key, s);
          boolean common = s >= Scheme.COMMON.column();
          double back = common ? 0.5 * bySlot + 0.5 * base : 0.1 * bySlot + 0.9 * rule;
          double lean = common ? LEAN_OF_HABITS : LEAN;
          double byScheme = (row[s] + lean * back) / (schemeTotals[s] + lean);
          double mixed = slot.isSurname() ? bySlot * 0.3 + byScheme * 0.7 : byScheme;
          to[s] = Math.max(FLOOR * pooled, (here[s] + LEAN * mixed) / (slotTotals[s] + LEAN));
        }
      });
    }
  }

  private static void add(Map<Long, double[]> all, Long key, double[] row) {
    double[] to = all.computeIfAbsent(key, k -> new double[S]);
    for (int s = 0; s < S; s++) {
      to[s] += row[s];
    }
  }

  private static double[] totals(Map<Long, double[]> rows) {
    double[] totals = new double[S];
    rows.values()
        .forEach(row -> {
          for (int s = 0; s < S; s++) {
            totals[s] += row[s];
          }
        });
    return totals;
  }

  private static double sum(double[] some) {
    double sum = 0;
    for (double each : some) {
      sum += each;
    }
    return sum;
  }
}
