package org.asylia.parameters;

/** How a decision table answers when several rules match (DMN 1.3, 8.2.8). */
public enum HitPolicy {
  /** At most one rule matches. */
  UNIQUE,
  /** The first matching rule, from the top, answers. */
  FIRST,
  /** The matching rule whose output comes first in the list of output values answers. */
  PRIORITY,
  /** All matching rules answer, from the top. */
  RULE_ORDER,
  /** All matching rules answer, as a list. */
  COLLECT,
  /** The sum of what the matching rules yield. */
  COLLECT_SUM,
  /** The least of what the matching rules yield. */
  COLLECT_MIN,
  /** The greatest of what the matching rules yield. */
  COLLECT_MAX,
  /** How many rules match; zero is an answer. */
  COLLECT_COUNT;

  /** Returns whether exactly one rule answers, so that a table without a match has a gap. */
  public boolean single() {
    return this == UNIQUE || this == FIRST || this == PRIORITY;
  }

  /** Returns whether the answer is a list of all matches. */
  public boolean listed() {
    return this == RULE_ORDER || this == COLLECT;
  }

  /** Returns whether the answer is one number made of all matches. */
  public boolean aggregates() {
    return this == COLLECT_SUM
        || this == COLLECT_MIN
        || this == COLLECT_MAX
        || this == COLLECT_COUNT;
  }

  /** Returns whether another table may take the answer as its input: lists may not. */
  boolean feeds() {
    return single() || aggregates();
  }
}
