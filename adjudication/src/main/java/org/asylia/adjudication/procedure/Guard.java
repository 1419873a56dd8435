package org.asylia.adjudication.procedure;

import java.util.function.BiPredicate;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.Interview;
import org.asylia.casefile.Modality;

/** What must hold for an exit to be taken; it looks at the file with the act already in it. */
public enum Guard {
  /** Nothing further. */
  ALWAYS((f, a) -> true),
  /** The file is empty but for this act: the node's own file never becomes a case. */
  NOTHING_BEFORE((f, a) -> f.history().size() == 1),
  /** The applicant and every adult was heard, and every record was confirmed. */
  ALL_HEARD((f, a) -> allHeard(f)),
  /** The file was opened at a tribunal. */
  UNDER_APPEAL((f, a) -> f.registration().opened().filter(o -> o.act().underAppeal()).isPresent()),
  /** The modality becomes the regular one. */
  TO_REGULAR((f, a) -> a instanceof ModalityChanged m && m.to() == Modality.REGULAR),
  /** The decision sends the matter back for further enquiry. */
  REMITTED((f, a) -> a instanceof DecisionIssued d && d.outcome() == Recommendation.REMIT),
  /** The decision last issued is for the person. */
  POSITIVE((f, a) -> decided(f, Recommendation.RECOGNISE)),
  /** The decision is for the person, and a submission was proposed beside it. */
  POSITIVE_AND_PROPOSED(
      (f, a) -> decided(f, Recommendation.RECOGNISE) && f.resettlement().proposed().isPresent()),
  /** The appeal is allowed. */
  ALLOWED((f, a) -> a instanceof AppealDecided d && d.outcome() == AppealOutcome.ALLOWED),
  /** The appeal leads to a new assessment. */
  SENT_BACK((f, a) -> a instanceof AppealDecided d && d.outcome() == AppealOutcome.REMITTED),
  /** The person withdrew or died. */
  WITHDRAWN_OR_DIED((f, a) -> a instanceof CaseClosed c && withoutDecision(c.reason())),
  /** The reason to close is anything but a solution found. */
  NO_SOLUTION_CLAIMED(
      (f, a) -> a instanceof CaseClosed c && c.reason() != ClosureReason.SOLUTION_FOUND),
  /** Registration was never completed. */
  NOT_REGISTERED((f, a) -> !f.registration().completed()),
  /** The person was recognised and is so still. */
  STILL_RECOGNISED((f, a) -> Recognition.stands(f));

  // A predicate cannot say that it is immutable; these capture nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiPredicate<CaseFile, Act> test;

  Guard(BiPredicate<CaseFile, Act> test) {
    this.test = test;
  }

  /** Whether the guard holds of the file with that act in it. */
  public boolean holds(CaseFile after, Act act) {
    return test.test(after, act);
  }

  private static boolean allHeard(CaseFile file) {
    return file.registration().applicant().isPresent()
        && file.registration().members().values().stream()
            .filter(Recognition::mustBeHeard)
            .allMatch(m -> file.interviews().of(m.person()).findAny().isPresent())
        && file.interviews().held().values().stream()
            .map(Interview::confirmed)
            .allMatch(java.util.Optional::isPresent);
  }

  private static boolean decided(CaseFile file, Recommendation outcome) {
    return file.decisions().issued().filter(d -> d.act().outcome() == outcome).isPresent();
  }

  private static boolean withoutDecision(ClosureReason reason) {
    return reason == ClosureReason.WITHDRAWN || reason == ClosureReason.DIED;
  }
}
