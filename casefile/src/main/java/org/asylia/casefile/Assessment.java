package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;

/** The part of a case file that the adjudicator writes; the latest finding on an element stands. */
public record Assessment(
    Map<String, Entered<FactFound>> facts,
    List<Entered<FactAssessed>> credibility,
    Map<Element, Entered<FindingMade>> findings,
    List<Entered<ExclusionTriggered>> exclusionTriggers,
    Optional<Entered<NonReturnAssessed>> nonReturn,
    List<Entered<AssessmentSubmitted>> submissions) {

  static final Assessment EMPTY =
      new Assessment(Map.of(), List.of(), Map.of(), List.of(), Optional.empty(), List.of());

  /** The assessment last submitted. */
  public Optional<Entered<AssessmentSubmitted>> submitted() {
    return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
  }

  /** The values of the coded facts as found, by code. */
  public Map<String, String> factValues() {
    return facts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().act().value(), (a, b) -> b, TreeMap::new));
  }

  /** The status of an element; empty where it is not assessed. */
  public Optional<AssessmentAct.Status> status(Element element) {
    return Optional.ofNullable(findings.get(element)).map(f -> f.act().status());
  }

  Assessment after(Recorded at, AssessmentAct act) {
    return switch (act) {
      case FactFound a ->
          new Assessment(
              plus(facts, a.code(), Entered.of(at, a)),
              credibility,
              findings,
              exclusionTriggers,
              nonReturn,
              submissions);
      case FactAssessed a ->
          new Assessment(
              facts,
              plus(credibility, Entered.of(at, a)),
              findings,
              exclusionTriggers,
              nonReturn,
              submissions);
      case FindingMade a ->
          new Assessment(
              facts,
              credibility,
              plus(findings, a.element(), Entered.of(at, a)),
              exclusionTriggers,
              nonReturn,
              submissions);
      case ExclusionTriggered a ->
          new Assessment(
              facts,
              credibility,
              findings,
              plus(exclusionTriggers, Entered.of(at, a)),
              nonReturn,
              submissions);
      case NonReturnAssessed a ->
          new Assessment(
              facts,
              credibility,
              findings,
              exclusionTriggers,
              Optional.of(Entered.of(at, a)),
              submissions);
      case AssessmentSubmitted a ->
          new Assessment(
              facts,
              credibility,
              findings,
              exclusionTriggers,
              nonReturn,
              plus(submissions, Entered.of(at, a)));
    };
  }
}
