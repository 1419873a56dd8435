package org.asylia.desk.retention;

import java.util.Optional;
import org.asylia.adjudication.procedure.Recognition;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.DecisionIssued;

/** How a file ended, as far as it matters for how long it is kept. */
public enum EndKind {
  RECOGNISED,
  REFUSED,
  CANCELLED,
  WITHDRAWN,
  DIED,
  SOLVED;

  /** How a file that was closed by that act ended. */
  static EndKind of(CaseFile file, CaseClosed closed) {
    return switch (closed.reason()) {
      case WITHDRAWN -> WITHDRAWN;
      case DIED -> DIED;
      case SOLUTION_FOUND -> SOLVED;
      case DECISION_FINAL -> {
        Optional<DecisionIssued> last = file.decisions().issued().map(e -> e.act());
        boolean taken =
            last.filter(d ->
                    d.outcome() == Recommendation.CANCEL || d.outcome() == Recommendation.CEASE)
                .isPresent();
        yield Recognition.stands(file) ? RECOGNISED : taken ? CANCELLED : REFUSED;
      }
    };
  }
}
