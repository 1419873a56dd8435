package org.asylia.adjudication.rules;

import static org.asylia.adjudication.rules.Reading.label;
import static org.asylia.adjudication.rules.Reading.status;

import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Element;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;

/** What findings and the recommendation built on them must have. */
final class FindingRules {
  private FindingRules() {}

  /** Nothing is taken from a person on elements that nobody looked at. */
  static final Rule I01 =
      RuleBuilder.rule("I01", "1951 Convention Art 1A(2)", "UNHCR Handbook 38-110")
          .on(AssessmentSubmitted.class, FindingRules::everyElement)
          .build();

  /** An element is not held against a person without evidence, reason and a hearing. */
  static final Rule I02 =
      RuleBuilder.rule("I02", "UNHCR Handbook 196-205", "RSD procedural standards unit 4")
          .on(FindingMade.class, FindingRules::notMet)
          .build();

  /** Fear is looked at from both sides, and want of subjective fear alone refuses nobody. */
  static final Rule I04 =
      RuleBuilder.rule("I04", "UNHCR Handbook 37-42, 206-219")
          .on(AssessmentSubmitted.class, FindingRules::bothFears)
          .build();

  /** A finding rests on something in the file and says why. */
  static final Rule CITE =
      RuleBuilder.rule("CITE", "UNHCR Handbook 196-205", "Beyond Proof 2013")
          .on(FindingMade.class, FindingRules::grounded)
          .on(FactFound.class, a -> uncited(a.act().citations().isEmpty(), "FactFound"))
          .on(FactAssessed.class, a -> uncited(a.act().citations().isEmpty(), "FactAssessed"))
          .on(
              ExclusionTriggered.class,
              a -> uncited(a.act().citations().isEmpty(), "ExclusionTriggered"))
          .on(
              NonReturnAssessed.class,
              a ->
                  uncited(
                      a.act().citations().isEmpty() || a.act().standards().isEmpty(),
                      "NonReturnAssessed"))
          .build();

  private static Optional<Objection> everyElement(Asked<AssessmentSubmitted> asked) {
    if (!asked.act().recommendation().adverse()) {
      return Objection.none();
    }
    return Objection.first(
        () ->
            Stream.of(Element.values())
                .filter(Element::material)
                .filter(e -> asked.file().assessment().status(e).isEmpty())
                .findFirst()
                .flatMap(e -> Objection.to("not-assessed", label(e))),
        () ->
            Objection.when(
                asked.act().recommendation() == Recommendation.REFUSE
                    && Stream.of(Element.values())
                        .noneMatch(e -> status(asked.file(), e, Status.NOT_MET)),
                "nothing-against"));
  }

  private static Optional<Objection> notMet(Asked<FindingMade> asked) {
    FindingMade finding = asked.act();
    if (finding.status() != Status.NOT_MET) {
      return Objection.none();
    }
    String element = label(finding.element());
    return Objection.first(
        () -> Objection.when(finding.citations().isEmpty(), "uncited", element),
        () -> Objection.when(finding.reason().isBlank(), "unreasoned", element),
        () -> Objection.when(finding.put().isEmpty() && !pleaded(asked), "not-put", element));
  }

  /** Before a tribunal, a record of the proceedings that is cited shows what was argued. */
  private static boolean pleaded(Asked<FindingMade> asked) {
    return Reading.atTribunal(asked.file())
        && asked.act().citations().stream()
            .map(Citation::entry)
            .flatMap(e -> Reading.act(asked.file(), e, EvidenceAdded.class).stream())
            .anyMatch(e -> Reading.proceedings(e.kind()));
  }

  private static Optional<Objection> bothFears(Asked<AssessmentSubmitted> asked) {
    if (asked.act().recommendation() == Recommendation.REMIT) {
      return Objection.none();
    }
    return Objection.first(
        () ->
            Stream.of(Element.SUBJECTIVE_FEAR, Element.OBJECTIVE_RISK)
                .filter(e -> asked.file().assessment().status(e).isEmpty())
                .findFirst()
                .flatMap(e -> Objection.to("one-sided", label(e))),
        () ->
            Objection.when(
                asked.act().recommendation() == Recommendation.REFUSE
                    && status(asked.file(), Element.SUBJECTIVE_FEAR, Status.NOT_MET)
                    && Stream.of(Element.values())
                        .filter(e -> e != Element.SUBJECTIVE_FEAR)
                        .noneMatch(e -> status(asked.file(), e, Status.NOT_MET)),
                "fear-alone"));
  }

  private static Optional<Objection> grounded(Asked<FindingMade> asked) {
    FindingMade finding = asked.act();
    String element = label(finding.element());
    return switch (finding.status()) {
      case MET -> Objection.when(finding.citations().isEmpty(), "uncited-finding", element);
      case NOT_REACHED -> Objection.when(finding.reason().isBlank(), "no-reason", element);
      case NOT_MET -> Objection.none();
    };
  }

  private static Optional<Objection> uncited(boolean missing, String act) {
    return Objection.when(missing, "uncited-act", "@act." + act);
  }
}
