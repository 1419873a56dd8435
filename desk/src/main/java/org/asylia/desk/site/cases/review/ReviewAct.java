package org.asylia.desk.site.cases.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.CancellationOpened;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CaseReopened;
import org.asylia.casefile.DecisionAct.CessationOpened;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.desk.page.Visit;

/** What can be done on the review page, and where a case must stand for it to be offered. */
public enum ReviewAct {
  APPROVE(ReviewApproved.class, State.REVIEW),
  RETURN(ReviewReturned.class, State.REVIEW, State.DECISION),
  DECIDE(DecisionIssued.class, State.REVIEW, State.DECISION),
  LODGE(AppealLodged.class, State.APPEAL_WINDOW),
  APPEAL(AppealDecided.class, State.APPEAL),
  CLOSE(CaseClosed.class, State.APPEAL_WINDOW, State.CLOSING, State.RECOGNISED, State.FOLLOW_UP),
  REOPEN(CaseReopened.class, State.CLOSING, State.CLOSED),
  CEASE(
      CessationOpened.class,
      State.RECOGNISED,
      State.PLACEMENT,
      State.DEPARTURE,
      State.FOLLOW_UP,
      State.CLOSED),
  CANCEL(
      CancellationOpened.class,
      State.RECOGNISED,
      State.PLACEMENT,
      State.DEPARTURE,
      State.FOLLOW_UP,
      State.CLOSED);

  private final Class<? extends Act> type;

  @SuppressWarnings("ImmutableEnumChecker") // a set of constants, copied
  private final Set<State> states;

  ReviewAct(Class<? extends Act> type, State... states) {
    this.type = type;
    this.states = Set.of(states);
  }

  /** Whether it is offered to this reader while the case stands there. */
  boolean offered(Visit visit, State state) {
    return states.contains(state) && Policy.standard().roles(type).stream().anyMatch(visit::holds);
  }

  /** What the form's {@code do} field holds. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The act of that code. */
  static Optional<ReviewAct> ofCode(String code) {
    return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
  }
}
