package org.asylia.identity.linkage;

/**
 * One step of the way from the prior to the log-odds of a pair.
 *
 * @param field the field, or {@code prior} for how likely any two records are one person
 * @param level what the field agrees on; {@code missing} if one record has no value
 * @param weight what it adds to the log-odds, in nats
 */
public record PairReason(String field, String level, double weight) {
  /** The first step. */
  public static final String PRIOR = "prior";

  /** What reviewed pairs add to what was learned. */
  public static final String CALIBRATION = "calibration";

  /** What a person said of this pair. */
  public static final String REVIEWED = "reviewed";

  /** The level of a field that one of them has no value for. */
  public static final String MISSING = "missing";
}
