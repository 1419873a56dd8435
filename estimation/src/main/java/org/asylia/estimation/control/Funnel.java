package org.asylia.estimation.control;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Control limits of a proportion: between them lie as many of the results that chance alone gives
 * as is asked for, or more, because results are whole numbers. From the exact binomial
 * distribution.
 */
public final class Funnel {
  private Funnel() {}

  /**
   * The least and greatest number of positive decisions within the limits.
   *
   * @param low the least
   * @param high the greatest
   */
  public record Limits(int low, int high) {
    /** Whether a number lies within. */
    public boolean holds(int positive) {
      return positive >= low && positive <= high;
    }
  }

  /**
   * The limits around a rate.
   *
   * @param decisions how many decisions
   * @param rate the rate that is to be expected, from 0 to 1
   * @param coverage how much lies within, such as 0.95 or 0.998; the rest is halved between the
   *     ends
   * @throws IllegalArgumentException where rate or coverage is no share
   */
  public static Limits limits(int decisions, double rate, double coverage) {
    if (!(rate >= 0 && rate <= 1) || !(coverage > 0 && coverage < 1)) {
      throw new IllegalArgumentException(
          "A rate of " + rate + " and a coverage of " + coverage + " are no shares.");
    }
    if (decisions == 0 || rate == 0) {
      return new Limits(0, 0);
    }
    if (rate == 1) {
      return new Limits(decisions, decisions);
    }
    BinomialDistribution chance = new BinomialDistribution(decisions, rate);
    double tail = (1 - coverage) / 2;
    return new Limits(
        chance.inverseCumulativeProbability(tail), chance.inverseCumulativeProbability(1 - tail));
  }
}
