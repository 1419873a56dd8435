package org.asylia.adjudication.procedure;

import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Member;

/** Whether the person is recognised, as the decisions in the file tell it. */
public final class Recognition {
  private Recognition() {}

  /** Whether the last decision that speaks of recognition gives it or leaves it. */
  public static boolean stands(CaseFile file) {
    boolean recognised = false;
    for (Entered<?> entered : file.decisions().acts()) {
      recognised =
          switch (entered.act()) {
            case DecisionIssued(Recommendation outcome, String reasons, var _) ->
                outcome == Recommendation.RECOGNISE
                    || (recognised && outcome == Recommendation.REMIT);
            case AppealDecided(AppealOutcome outcome, String reasons) ->
                outcome == AppealOutcome.ALLOWED || recognised;
            default -> recognised;
          };
    }
    return recognised;
  }

  static boolean mustBeHeard(Member member) {
    return member.relation() == Relation.APPLICANT || member.ageClass() == AgeClass.ADULT;
  }
}
