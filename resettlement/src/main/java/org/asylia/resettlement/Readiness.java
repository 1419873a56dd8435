package org.asylia.resettlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Member;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;

/**
 * What must be there before a person can be submitted for resettlement.
 *
 * <p>Source: UNHCR Resettlement Handbook (preconditions: recognition; consent; a best interests
 * determination for a child who is alone).
 *
 * @param missing what is not there yet; empty means ready
 */
public record Readiness(List<Missing> missing) {

  /** Something that must be there first. */
  public enum Missing {
    RECOGNITION,
    CONSENT,
    BEST_INTERESTS_DETERMINATION
  }

  /** Copies the list. */
  public Readiness {
    missing = List.copyOf(missing);
  }

  /** Whether nothing is missing. */
  public boolean ready() {
    return missing.isEmpty();
  }

  /** How far that person of the file is from a submission. */
  public static Readiness of(CaseFile file, PersonId person) {
    List<Missing> missing = new ArrayList<>();
    if (!recognised(file)) {
      missing.add(Missing.RECOGNITION);
    }
    if (!consents(file, person)) {
      missing.add(Missing.CONSENT);
    }
    if (childAlone(file, person) && !determined(file, person)) {
      missing.add(Missing.BEST_INTERESTS_DETERMINATION);
    }
    return new Readiness(missing);
  }

  private static boolean recognised(CaseFile file) {
    return file.decisions()
        .issued()
        .filter(d -> d.act().outcome() == Recommendation.RECOGNISE)
        .isPresent();
  }

  private static boolean consents(CaseFile file, PersonId person) {
    Set<?> withdrawn = file.registration().withdrawals().keySet();
    return file.registration().consents().stream()
        .filter(c -> c.act().person().equals(person))
        .filter(c -> c.act().purpose() == Purpose.RESETTLEMENT)
        .anyMatch(c -> !withdrawn.contains(c.id()));
  }

  private static boolean childAlone(CaseFile file, PersonId person) {
    return file.registration().members().values().stream()
        .filter(m -> m.person().equals(person))
        .anyMatch(Member::unaccompaniedChild);
  }

  private static boolean determined(CaseFile file, PersonId person) {
    return file.registration().bestInterestsDeterminations().stream()
        .anyMatch(d -> d.act().child().equals(person));
  }
}
