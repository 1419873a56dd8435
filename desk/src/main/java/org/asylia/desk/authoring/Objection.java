package org.asylia.desk.authoring;

import java.util.List;

/**
 * Why something cannot be done with a draft.
 *
 * @param why the reason
 * @param details its values, as sentences in the three languages take them
 */
public record Objection(Why why, List<String> details) {
  /** Copies the list. */
  public Objection {
    details = List.copyOf(details);
  }

  static Objection of(Why why, String... details) {
    return new Objection(why, List.of(details));
  }

  /** Reasons. */
  public enum Why {
    /** The set cannot be read; its message says where. */
    UNREADABLE,
    /** There are counter-examples; how many. */
    NOT_PROVED,
    /** Decisions that a status set must have are missing; which. */
    LACKS,
    /** Facts that officers cannot find, or values that are not the vocabulary's; which. */
    UNKNOWN_FACTS,
    /** The set does not say whose law it holds. */
    NO_JURISDICTION,
    /** The set has no first day. */
    NO_DAY,
    /** The first day is over; the day, and today. */
    PAST_DAY,
    /** It begins on or before the first day of what it would replace; what the reader says. */
    BEFORE_PREDECESSOR,
    /** The id is that of another set; the id. */
    ID_TAKEN,
    /** The id is no id; as written. */
    NO_ID,
    /** Whoever wrote or proposed a set cannot publish it or give it back. */
    OWN_WORK,
    /** The officer has no role that may do this. */
    ROLE,
    /** The draft is not in a state for this. */
    STATE,
    /** Something else was recorded at the same moment; try again. */
    AGAIN
  }
}
