package org.asylia.identity.linkage;

import java.util.List;

/**
 * How learned log-odds become those that reviewed pairs bear out: a line, fitted by logistic
 * regression that holds on to the line through the origin while few pairs were reviewed (Platt
 * scaling; the weights know nothing of how fields depend on each other, so they boast).
 *
 * @param shift added, in nats
 * @param slope above 0
 */
record Calibration(double shift, double slope) {
  /** Log-odds as they were learned. */
  static final Calibration NONE = new Calibration(0, 1);

  private static final double LEAST_SLOPE = 0.05;
  private static final double SHIFT_PRECISION = 1;
  private static final double SLOPE_PRECISION = 25;
  private static final int ROUNDS = 50;
  private static final double STILL = 1e-9;

  /** A pair: its learned log-odds, and whether it is one person. */
  record Pair(double logOdds, boolean same) {}

  double of(double logOdds) {
    return shift + slope * logOdds;
  }

  static Calibration of(List<Pair> pairs) {
    Calibration line = NONE;
    for (int round = 0; !pairs.isEmpty() && round < ROUNDS; round++) {
      Calibration next = line.step(pairs);
      boolean still = Math.abs(next.shift - line.shift) + Math.abs(next.slope - line.slope) < STILL;
      line = next;
      if (still) {
        break;
      }
    }
    return line;
  }

  /** One step of Newton's method on the penalised likelihood. */
  private Calibration step(List<Pair> pairs) {
    double a = SHIFT_PRECISION * shift;
    double b = SLOPE_PRECISION * (slope - 1);
    double aa = SHIFT_PRECISION;
    double bb = SLOPE_PRECISION;
    double ab = 0;
    for (Pair pair : pairs) {
      double probability = Weights.probability(of(pair.logOdds()));
      double off = probability - (pair.same() ? 1 : 0);
      double weight = probability * (1 - probability);
      a += off;
      b += off * pair.logOdds();
      aa += weight;
      ab += weight * pair.logOdds();
      bb += weight * pair.logOdds() * pair.logOdds();
    }
    double determinant = aa * bb - ab * ab;
    return new Calibration(
        shift - (bb * a - ab * b) / determinant,
        Math.max(LEAST_SLOPE, slope - (aa * b - ab * a) / determinant));
  }
}
