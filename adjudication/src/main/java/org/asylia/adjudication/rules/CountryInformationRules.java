package org.asylia.adjudication.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.Situation;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.asylia.casefile.InterviewAct.AdversePointPut;

/** Country information that findings rest on. */
final class CountryInformationRules {
  private CountryInformationRules() {}

  /** What is cited says who wrote it, when, when it was read, and for law when it is in force. */
  static final Rule I29 =
      RuleBuilder.rule("I29", "Beyond Proof 2013", "EASO COI report methodology")
          .on(AssessmentAct.class, CountryInformationRules::cited)
          .on(AdversePointPut.class, CountryInformationRules::cited)
          .build();

  private static Optional<Objection> cited(Asked<? extends Act> asked) {
    return Reading.cited(asked.file(), Reading.citations(asked.act()))
        .filter(CountryInformationAdded.class::isInstance)
        .map(CountryInformationAdded.class::cast)
        .flatMap(c -> flaw(c, asked.situation(), asked.day()).stream())
        .findFirst();
  }

  private static Optional<Objection> flaw(
      CountryInformationAdded source, Situation situation, LocalDate today) {
    String title = source.title();
    return Objection.first(
        () -> Objection.when(title.isBlank() || source.publisher().isBlank(), "no-source", title),
        () ->
            Objection.when(
                source.published().isEmpty() || source.accessed().isEmpty(), "undated", title),
        () ->
            Objection.when(
                source.published().filter(today::isBefore).isPresent()
                    || source.accessed().filter(today::isBefore).isPresent(),
                "future",
                title),
        () ->
            Objection.when(
                source.kind() == InformationKind.LAW
                    && concerns(source, situation)
                    && source.inForce().isEmpty(),
                "law-undated",
                title));
  }

  private static boolean concerns(CountryInformationAdded source, Situation situation) {
    return source.about().equals(situation.countryOfOrigin())
        || situation.secondNationalities().contains(source.about());
  }
}
