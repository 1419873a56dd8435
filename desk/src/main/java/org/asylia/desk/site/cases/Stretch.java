package org.asylia.desk.site.cases;

import java.util.Arrays;
import org.asylia.adjudication.procedure.State;
import org.asylia.desk.language.Messages;

/** A stretch of the whole way, from registration to a place to live, as people are shown it. */
public enum Stretch {
  REGISTRATION("case.way.registration"),
  INTERVIEW("case.way.interview"),
  ASSESSMENT("case.way.assessment"),
  REVIEW("case.way.review"),
  DECISION("case.way.decision"),
  APPEAL("case.way.appeal"),
  SOLUTION("case.way.solution");

  private final String key;

  Stretch(String key) {
    this.key = key;
  }

  /** The stretch in which a state of the procedure lies. */
  public static Stretch of(State state) {
    return switch (state) {
      case START, REGISTRATION -> REGISTRATION;
      case INTERVIEW -> INTERVIEW;
      case ASSESSMENT -> ASSESSMENT;
      case REVIEW -> REVIEW;
      case DECISION, SERVICE -> DECISION;
      case APPEAL_WINDOW, APPEAL -> APPEAL;
      case RECOGNISED, SUBMISSION, PLACEMENT, DEPARTURE, FOLLOW_UP, CLOSING, CLOSED -> SOLUTION;
    };
  }

  /** Which one it is, from 1. */
  public int number() {
    return Arrays.asList(values()).indexOf(this) + 1;
  }

  /** Its name in the reader's language. */
  public String label(Messages say) {
    return say.say(key);
  }
}
