package org.asylia.identity.linkage;

import java.util.SplittableRandom;

/**
 * Learns the weights without labels. How often each level is met by chance comes from pairs drawn
 * at random; how often by one person, and how many pairs are one person, by expectation and
 * maximisation over the pairs that blocking found. Pairs that no block found are held for two
 * people, so the share is one of all pairs and a larger list has a smaller one. Pairs of one person
 * are not taken out of the chance rates: so no field alone can make one person of two, and common
 * names do not become a class of their own.
 */
final class Learner {
  private static final int DRAWN = 1_000_000;
  private static final int ROUNDS = 60;
  private static final double STILL = 1e-5;
  private static final double FIRST = 0.8;
  private static final double HALF_ONE = 0.5;
  private static final double FIRST_PARTNERS = 0.1;

  private final Records records;
  private final LongList pairs;
  private final Levels levels;
  private final Work work;

  Learner(Records records, LongList pairs, Levels levels, Work work) {
    this.records = records;
    this.pairs = pairs;
    this.levels = levels;
    this.work = work;
  }

  Weights learn() {
    double[][] rates = rates();
    double[][] same = new double[records.fields()][];
    for (int field = 0; field < same.length; field++) {
      same[field] = new double[rates[field].length];
      double left = 1;
      for (int level = 0; level < same[field].length; level++) {
        boolean last = level == same[field].length - 1;
        same[field][level] = last ? left : left * (level == 0 ? FIRST : HALF_ONE);
        left -= same[field][level];
      }
    }
    double share = Math.min(FIRST_PARTNERS * records.count() / records.pairs(), HALF_ONE);
    Weights weights = new Weights(records, same, rates, share);
    for (int round = 0; round < ROUNDS; round++) {
      Weights next = round(weights, rates);
      double moved = Math.abs(next.prior() - weights.prior());
      weights = next;
      if (moved < STILL) {
        break;
      }
    }
    return weights;
  }

  private Weights round(Weights weights, double[][] rates) {
    double[] probabilities = new double[pairs.size()];
    work.over(
        pairs.size(),
        (from, to) -> {
          for (int at = from; at < to; at++) {
            probabilities[at] = Weights.probability(levels.logOdds(weights, at));
          }
        });
    double[][] same = new double[records.fields()][];
    for (int field = 0; field < same.length; field++) {
      same[field] = expected(field, rates[field].length, probabilities);
    }
    double sum = 0;
    for (double each : probabilities) {
      sum += each;
    }
    double share = Math.min(Math.max(sum, HALF_ONE) / records.pairs(), HALF_ONE);
    return new Weights(records, same, rates, share);
  }

  private double[] expected(int field, int count, double[] probabilities) {
    double[] expected = new double[count];
    double sum = 0;
    for (int at = 0; at < probabilities.length; at++) {
      int level = levels.level(field, at);
      if (level != Values.NONE) {
        expected[level] += probabilities[at];
        sum += probabilities[at];
      }
    }
    for (int level = 0; level < count; level++) {
      expected[level] = (expected[level] + HALF_ONE) / (sum + HALF_ONE * count);
    }
    return expected;
  }

  /** How often each level is met over all pairs. */
  private double[][] rates() {
    LongList drawn = drawn();
    Levels met = new Levels(records, drawn, work);
    double[][] rates = new double[records.fields()][];
    for (int field = 0; field < rates.length; field++) {
      rates[field] = rates(field, drawn.size(), met);
      if (records.config().fields().get(field).comparison() != Comparison.NAME) {
        exact(rates[field], agreement(field));
      }
    }
    return rates;
  }

  private double agreement(int field) {
    Values values = records.values(field);
    double present = (double) values.present() / records.count();
    boolean absence = records.config().fields().get(field).absence();
    return values.agreement() * (absence ? present * present : 1);
  }

  private double[] rates(int field, int drawn, Levels met) {
    double[] rates = new double[records.comparer(field).levels().size()];
    double sum = 0;
    for (int at = 0; at < drawn; at++) {
      int level = met.level(field, at);
      if (level != Values.NONE) {
        rates[level]++;
        sum++;
      }
    }
    for (int level = 0; level < rates.length; level++) {
      rates[level] = (rates[level] + HALF_ONE) / (sum + HALF_ONE * rates.length);
    }
    return rates;
  }

  /** Full agreement need not be drawn: it follows from how often each value is. */
  private static void exact(double[] rates, double agreement) {
    double rest = (1 - agreement) / (1 - rates[0]);
    rates[0] = agreement;
    for (int level = 1; level < rates.length; level++) {
      rates[level] *= rest;
    }
  }

  private LongList drawn() {
    LongList drawn = new LongList();
    if (records.pairs() <= DRAWN) {
      for (int one = 0; one < records.count(); one++) {
        for (int other = one + 1; other < records.count(); other++) {
          draw(drawn, one, other);
        }
      }
      return drawn;
    }
    SplittableRandom random = new SplittableRandom(records.config().seed());
    while (drawn.size() < DRAWN) {
      draw(drawn, random.nextInt(records.count()), random.nextInt(records.count()));
    }
    return drawn;
  }

  private void draw(LongList drawn, int one, int other) {
    if (records.mayMeet(one, other)) {
      drawn.add(Blocks.pair(one, other));
    }
  }
}
