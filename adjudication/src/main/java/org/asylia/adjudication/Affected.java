package org.asylia.adjudication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.Recorded;

/**
 * An open case that a change of the rules touches (I33).
 *
 * @param id the case
 * @param read the version under which its assessment was last submitted
 * @param inForce the version in force now; empty where there is none any more
 */
public record Affected(CaseId id, SetVersion read, Optional<SetVersion> inForce) {

  /**
   * The open cases whose assessment was read under a version that is not in force on that day. A
   * case that is decided keeps the version it was decided under and is not listed.
   */
  public static Stream<Affected> by(
      Stream<CaseFile> files, StatusParameters parameters, LocalDate on) {
    return files.flatMap(file -> affected(file, parameters, on).stream());
  }

  private static Optional<Affected> affected(
      CaseFile file, StatusParameters parameters, LocalDate on) {
    Optional<SetVersion> inForce =
        file.registration()
            .opened()
            .flatMap(opened -> parameters.inForce(opened.act().hostState(), on));
    return file.assessment()
        .submitted()
        .map(submitted -> submitted.act().set())
        .filter(read -> !decided(file) && !inForce.equals(Optional.of(read)))
        .map(read -> new Affected(file.id(), read, inForce));
  }

  /** Whether the assessment last submitted led to a decision other than further enquiry. */
  private static boolean decided(CaseFile file) {
    boolean decided = false;
    for (Recorded recorded : file.history()) {
      decided =
          switch (recorded.act()) {
            case org.asylia.casefile.AssessmentAct.AssessmentSubmitted a -> false;
            case DecisionIssued a -> a.outcome() != Recommendation.REMIT;
            default -> decided;
          };
    }
    return decided;
  }
}
