package org.asylia.identity.name;

import java.util.List;

/**
 * Compares two names: from the lists of readings for search, from the whole lattices for the last
 * word.
 */
final class Comparer {
  private static final double SAME_LETTERS = 4;
  private static final double UNIMPORTANT = 1e-3;
  private static final int EXACT = 8;
  private static final int NOISY = 4;
  private static final double SAME_CHARACTERS = 0.9;
  private static final double SAME_SPELLING = 0.3;

  private final PieceReader reader;
  private final Partial partial;

  Comparer(PieceReader reader) {
    this.reader = reader;
    partial = new Partial(reader.tables());
  }

  /**
   * What is told of a name that cannot be read: nothing, unless it is letter by letter the same.
   */
  static double unread(KoreanName one, KoreanName other) {
    boolean noName =
        one.marks().contains(NameMark.PLACEHOLDER) || one.marks().contains(NameMark.DESCRIPTION);
    boolean same =
        one.written().length() > 4 && one.written().spelling().equals(other.written().spelling());
    return same && !noName ? SAME_LETTERS : 0;
  }

  /** A sparse dot product of the two lists of readings. */
  RawScore quick(KoreanName one, KoreanName other) {
    if (Partial.isPart(one) || Partial.isPart(other)) {
      return partial.compare(one, other);
    }
    long[] x = one.keys();
    long[] y = other.keys();
    double ratio = 0;
    double overlap = 0;
    int i = 0;
    int j = 0;
    while (i < x.length && j < y.length) {
      if (x[i] == y[j]) {
        double both = (double) one.shares()[i] * other.shares()[j];
        ratio += both / one.priors()[i];
        overlap += both;
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return RawScore.of(ratio, overlap, false);
  }

  /** Every reading either name may have, slips of tongue and pen allowed for. */
  RawScore full(KoreanName one, KoreanName other) {
    RawScore quick = quick(one, other);
    if (one.total() <= 0 || other.total() <= 0) {
      return quick;
    }
    if (Partial.isPart(one) || Partial.isPart(other)) {
      return partial.compare(one, other);
    }
    double ratio = quick.ratio() > RawScore.FLOOR ? Math.exp(quick.ratio()) : 0;
    double overlap = quick.overlap() > RawScore.FLOOR ? Math.exp(quick.overlap()) : 0;
    double[] beyond = beyond(one, other);
    double[] back = beyond(other, one);
    ratio += beyond[0] + back[0] + noise(one, other);
    overlap += beyond[1] + back[1];
    boolean copied = one.written().spelling().equals(other.written().spelling());
    return RawScore.of(copied(one, other, copied, ratio), overlap, copied);
  }

  /** The likeliest readings of one name that the other's list does not hold. */
  private double[] beyond(KoreanName one, KoreanName other) {
    double[] sums = new double[2];
    List<PieceReader.Order> orders = List.of();
    boolean twice = other.marks().contains(NameMark.TWO_WRITINGS);
    for (Candidate each : one.candidates(twice ? 0 : EXACT)) {
      if (each.reading().probability() > UNIMPORTANT && !other.has(each.key())) {
        orders = orders.isEmpty() ? reader.orders(other.written()) : orders;
        double joint = 0;
        for (PieceReader.Order order : orders) {
          joint += order.share() * Joint.of(order.lattice(), each.reading());
        }
        double both = each.reading().probability() * joint / other.total();
        sums[0] += both / each.prior();
        sums[1] += both;
      }
    }
    return sums;
  }

  private static double noise(KoreanName one, KoreanName other) {
    double sum = 0;
    for (Candidate x : one.candidates(NOISY)) {
      for (Candidate y : other.candidates(NOISY)) {
        double cost =
            x.key() == y.key() ? JamoDistance.FAR : JamoDistance.cost(x.reading(), y.reading());
        if (cost < JamoDistance.FAR) {
          double slip = Math.exp(-cost);
          double p = x.prior();
          double q = y.prior();
          double both = x.reading().probability() * y.reading().probability();
          sum += both * slip * (p + q) / ((p + q * slip) * (q + p * slip));
        }
      }
    }
    return sum;
  }

  /**
   * Two writings of one person in one script are often copies of each other: the same characters,
   * or the spelling a person keeps to. Different characters with one reading are the weaker for it.
   */
  private static double copied(KoreanName one, KoreanName other, boolean same, double ratio) {
    Scripts script = one.script();
    if (script != other.script() || (script != Scripts.HAN && script != Scripts.LATIN)) {
      return ratio;
    }
    double copies = script == Scripts.HAN ? SAME_CHARACTERS : SAME_SPELLING;
    boolean equal = same || (script == Scripts.HAN && one.canonical().equals(other.canonical()));
    if (!equal || one.candidates(1).isEmpty()) {
      return ratio * (1 - copies);
    }
    Candidate best = one.candidates(1).getFirst();
    double written = best.reading().probability() * one.total() / best.prior();
    return ratio * (1 - copies + copies / Math.max(1e-7, Math.min(1, written)));
  }
}
