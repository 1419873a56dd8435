package org.asylia.adjudication.rules;

import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.AssessmentAct.AgentKind;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Element;

/** Whether a person could be safe elsewhere: inside the country of origin, or in a second state. */
final class ProtectionElsewhereRules {
  private ProtectionElsewhereRules() {}

  /** No internal flight from a state that reaches everywhere; a second state is never one. */
  static final Rule I11 =
      RuleBuilder.rule("I11", "UNHCR Handbook 91", "UNHCR GIP 4", "1951 Convention Art 1A(2)")
          .on(FindingMade.class, ProtectionElsewhereRules::relocation)
          .on(AssessmentSubmitted.class, ProtectionElsewhereRules::standing)
          .build();

  private static Optional<Objection> relocation(Asked<FindingMade> asked) {
    FindingMade finding = asked.act();
    return switch (finding.detail()) {
      case Detail.Relocation place
          when !place.country().equals(asked.situation().countryOfOrigin()) ->
          Objection.to("second-state", place.country().code());
      case Detail.SecondState(var country)
          when country.equals(asked.situation().countryOfOrigin()) ->
          Objection.to("not-second", country.code());
      default ->
          finding.element() == Element.IFA && finding.status() == Status.NOT_MET
              ? available(asked)
              : Objection.none();
    };
  }

  private static Optional<Objection> available(Asked<FindingMade> asked) {
    return Objection.first(
        () -> Objection.when(agent(asked.file()).isEmpty(), "agent-unknown"),
        () -> Objection.when(nationwide(asked.file()), "nationwide"),
        () ->
            Objection.when(
                !(asked.act().detail() instanceof Detail.Relocation place)
                    || place.relevance().isBlank()
                    || place.reasonableness().isBlank(),
                "limbs"));
  }

  private static Optional<Objection> standing(Asked<AssessmentSubmitted> asked) {
    return Objection.when(
        Reading.status(asked.file(), Element.IFA, Status.NOT_MET) && nationwide(asked.file()),
        "still-nationwide");
  }

  private static boolean nationwide(CaseFile file) {
    return agent(file).filter(k -> k == AgentKind.STATE_NATIONWIDE).isPresent();
  }

  private static Optional<AgentKind> agent(CaseFile file) {
    return Optional.ofNullable(file.assessment().findings().get(Element.AGENT))
        .map(f -> f.act().detail())
        .filter(Detail.Agent.class::isInstance)
        .map(d -> ((Detail.Agent) d).kind());
  }
}
