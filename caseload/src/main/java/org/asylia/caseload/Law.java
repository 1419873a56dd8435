package org.asylia.caseload;

import java.time.LocalDate;
import java.util.Map;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.StatusParameters;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.Country;
import org.asylia.evidence.Shelf;

/** What the script asks of the law: nothing about an outcome is made up. */
record Law(Situation situation, StatusParameters parameters, Shelf shelf) {
  private static final int FLOOR_DAYS = 30;

  /** What the set in force yields, and what an officer who follows it would recommend. */
  record Reading(SetVersion set, Conclusion conclusion) {
    Recommendation recommendation() {
      if (conclusion.proposal() == Proposal.NEEDS_MORE) {
        return Recommendation.REMIT;
      }
      return switch (conclusion.outcome()) {
        case "GRANT" -> Recommendation.RECOGNISE;
        case "REFUSE" -> Recommendation.REFUSE;
        case "EXCLUDE" -> Recommendation.EXCLUDE;
        default -> Recommendation.REMIT;
      };
    }
  }

  /** The reading of those facts in that host state on that day. */
  Reading read(Country host, LocalDate on, Map<String, String> facts) {
    SetVersion set =
        parameters
            .inForce(host, on)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "No parameter set is in force for " + host + " on " + on + "."));
    Conclusion conclusion =
        parameters
            .conclude(set, facts, on)
            .orElseThrow(() -> new IllegalArgumentException("Set " + set.id() + " is not known."));
    return new Reading(set, conclusion);
  }

  /** The days to appeal under that set. */
  int appealDays(SetVersion set) {
    int ofSet = parameters.terms(set).appealDays().orElse(FLOOR_DAYS);
    return Math.max(FLOOR_DAYS, Math.max(situation.appealDays(), ofSet));
  }
}
