package org.asylia.desk.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.Codings.Coded;

/**
 * A decision in codes.
 *
 * @param id the case
 * @param recognised whether the person was recognised
 * @param on the day
 * @param officer who assessed the claim
 * @param office the office of the case
 * @param interpreters who interpreted
 * @param facts the coded facts as found
 */
public record CodedDecision(
    CaseId id,
    boolean recognised,
    LocalDate on,
    OfficerId officer,
    String office,
    List<OfficerId> interpreters,
    Map<String, String> facts) {

  /** Copies the collections. */
  public CodedDecision {
    interpreters = List.copyOf(interpreters);
    facts = Map.copyOf(facts);
  }

  /** The decision on the claim; empty where there is none, or it only asked for more. */
  static Optional<CodedDecision> of(Coded one, Coding coding) {
    return coding
        .decided()
        .filter(decided -> counts(decided.outcome()))
        .flatMap(decided ->
            coding
                .assessed()
                .map(assessed ->
                    new CodedDecision(
                        one.id(),
                        decided.outcome() == Recommendation.RECOGNISE,
                        decided.on(),
                        assessed.by(),
                        one.office(),
                        coding.interpreters(),
                        coding.facts())));
  }

  private static boolean counts(Recommendation outcome) {
    return switch (outcome) {
      case RECOGNISE, REFUSE, EXCLUDE -> true;
      case REMIT, CANCEL, CEASE -> false;
    };
  }
}
