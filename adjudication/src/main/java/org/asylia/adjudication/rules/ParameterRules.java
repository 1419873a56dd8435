package org.asylia.adjudication.rules;

import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.StatusParameters;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.DecisionAct.DecisionIssued;

/** What an officer reads in the parameter sets, and how far it carries. */
final class ParameterRules {
  private ParameterRules() {}

  /** What is not known refuses nobody. */
  static Rule i03(StatusParameters parameters) {
    return RuleBuilder.rule(
            "I03", "UNHCR Handbook 196-204", "Note on burden and standard of proof 1998")
        .on(AssessmentSubmitted.class, a -> incomplete(a, parameters))
        .build();
  }

  /** The law in force is read as it is; facts and their legal character are kept apart. */
  static Rule i13(StatusParameters parameters) {
    return RuleBuilder.rule("I13", "1951 Convention Art 1A(2)", "UNHCR Handbook 106-107")
        .on(FactFound.class, ParameterRules::fact)
        .on(AssessmentSubmitted.class, a -> read(a, parameters))
        .build();
  }

  /** When the rules change, an open case is read anew; a decided one keeps what it was read by. */
  static Rule i33(StatusParameters parameters) {
    return RuleBuilder.rule("I33", "Rule of law: the version in force on the day of decision")
        .on(DecisionIssued.class, a -> stillInForce(a, parameters))
        .build();
  }

  private static Optional<Objection> incomplete(
      Asked<AssessmentSubmitted> asked, StatusParameters parameters) {
    return Objection.when(
        asked.act().recommendation().adverse()
            && parameters
                .conclude(asked.act().set(), asked.file().assessment().factValues(), asked.day())
                .filter(ParameterRules::complete)
                .isEmpty(),
        "incomplete",
        asked.act().set().id());
  }

  private static boolean complete(Conclusion conclusion) {
    return !conclusion.outcome().equals(StatusParameters.INCOMPLETE);
  }

  private static Optional<Objection> fact(Asked<FactFound> asked) {
    String code = asked.act().code();
    Optional<Set<String>> values = Optional.ofNullable(asked.situation().facts().get(code));
    return Objection.first(
        () ->
            Objection.when(
                asked.situation().legalCharacters().contains(code), "legal-character", code),
        () -> Objection.when(values.isEmpty(), "unknown-fact", code),
        () ->
            Objection.when(
                values.filter(v -> !v.isEmpty() && !v.contains(asked.act().value())).isPresent(),
                "unknown-value",
                code,
                asked.act().value()));
  }

  private static Optional<Objection> read(
      Asked<AssessmentSubmitted> asked, StatusParameters parameters) {
    Optional<SetVersion> inForce = inForce(asked, parameters);
    return Objection.first(
        () ->
            Objection.when(
                !inForce.equals(Optional.of(asked.act().set())),
                "not-in-force",
                asked.act().set().id(),
                asked.day().toString()),
        () ->
            Objection.when(
                !parameters
                    .conclude(
                        asked.act().set(), asked.file().assessment().factValues(), asked.day())
                    .equals(Optional.of(asked.act().conclusion())),
                "other-conclusion",
                asked.act().set().id(),
                asked.act().conclusion().outcome()));
  }

  private static Optional<Objection> stillInForce(
      Asked<DecisionIssued> asked, StatusParameters parameters) {
    Optional<SetVersion> read =
        asked.file().assessment().submitted().map(submitted -> submitted.act().set());
    return Objection.when(
        !inForce(asked, parameters).equals(read),
        "read-anew",
        read.map(SetVersion::id).orElse(""),
        asked.day().toString());
  }

  private static Optional<SetVersion> inForce(Asked<?> asked, StatusParameters parameters) {
    return Reading.hostState(asked.file()).flatMap(host -> parameters.inForce(host, asked.day()));
  }
}
