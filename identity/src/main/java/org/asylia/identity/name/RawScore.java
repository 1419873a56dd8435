package org.asylia.identity.name;

/**
 * How two written names compare before calibration.
 *
 * @param ratio log Σ P(h) P(x|h) P(y|h) / (P(x) P(y)) over the readings h; at least {@link #FLOOR}
 * @param overlap log Σ P(h|x) P(h|y): how far they have one reading, whatever it is worth
 * @param copied whether both are the same letters
 */
record RawScore(double ratio, double overlap, boolean copied) {
  /** What is told of names without a common reading. */
  static final double FLOOR = -10;

  static RawScore of(double ratio, double overlap, boolean copied) {
    return new RawScore(
        Math.max(FLOOR, Math.log(ratio)), Math.max(FLOOR, Math.log(overlap)), copied);
  }
}
