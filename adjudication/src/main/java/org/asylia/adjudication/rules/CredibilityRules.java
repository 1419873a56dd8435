package org.asylia.adjudication.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.AssessmentAct.AdverseGround;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.casefile.InterviewAct.AdversePointPut;

/** What may and what may not carry a doubt about what a person says. */
final class CredibilityRules {
  private static final Set<AdverseGround> NEVER_ALONE =
      EnumSet.of(AdverseGround.DEMEANOUR, AdverseGround.NO_DOCUMENTS);
  private static final Set<AdverseGround> NEUTRAL =
      EnumSet.of(AdverseGround.NO_MEDICAL_REPORT, AdverseGround.NO_SCARS);

  private CredibilityRules() {}

  /** Demeanour or missing documents never carry a doubt alone. */
  static final Rule C1 =
      RuleBuilder.rule("C1", "UNHCR Handbook 196", "Beyond Proof 2013")
          .on(
              FactAssessed.class,
              a ->
                  Objection.when(
                      doubts(a)
                          && !a.act().adverse().isEmpty()
                          && NEVER_ALONE.containsAll(a.act().adverse()),
                      "alone"))
          .build();

  /** An interpreter gives no view on credibility. */
  static final Rule C2 =
      RuleBuilder.rule("C2", "RSD procedural standards 2.5")
          .on(
              FactAssessed.class,
              a ->
                  Objection.when(
                      a.act().adverse().contains(AdverseGround.INTERPRETER_OPINION), "interpreter"))
          .build();

  /** What speaks against a fact was put to the person, and the answer recorded. */
  static final Rule C3 =
      RuleBuilder.rule("C3", "UNHCR Handbook 199", "Beyond Proof 2013")
          .on(FactAssessed.class, CredibilityRules::putAndAnswered)
          .build();

  /** What may explain a difficulty was considered before a fact is not accepted. */
  static final Rule C4 =
      RuleBuilder.rule("C4", "UNHCR Handbook 198-199, 206-219")
          .on(
              FactAssessed.class,
              a ->
                  Objection.when(
                      a.act().grade() == Grade.NOT_ACCEPTED && a.act().considered().isEmpty(),
                      "unexplained"))
          .build();

  /** A screening score leads to care and to nothing else. */
  static final Rule I27 =
      RuleBuilder.rule("I27", "IASC MHPSS guidelines 2007")
          .on(AssessmentAct.class, CredibilityRules::screeningCited)
          .on(AdversePointPut.class, CredibilityRules::screeningCited)
          .on(
              FactAssessed.class,
              a ->
                  Objection.when(
                      a.act().adverse().contains(AdverseGround.SCREENING_SCORE), "score"))
          .build();

  /** A medical report can only support; its absence is neutral. */
  static final Rule I28 =
      RuleBuilder.rule("I28", "Istanbul Protocol 2022")
          .on(FactAssessed.class, CredibilityRules::medical)
          .build();

  private static boolean doubts(Asked<FactAssessed> asked) {
    return asked.act().grade() != Grade.ACCEPTED;
  }

  private static Optional<Objection> putAndAnswered(Asked<FactAssessed> asked) {
    if (asked.act().grade() != Grade.NOT_ACCEPTED) {
      return Objection.none();
    }
    return Objection.first(
        () -> Objection.when(asked.act().put().isEmpty(), "not-put"),
        () ->
            Objection.when(
                !asked.file().interviews().answers().keySet().containsAll(asked.act().put()),
                "unanswered"));
  }

  private static Optional<Objection> screeningCited(Asked<? extends Act> asked) {
    return Objection.when(
        Reading.cited(asked.file(), Reading.citations(asked.act()))
            .anyMatch(ScreeningScored.class::isInstance),
        "cited",
        "@act." + asked.act().type());
  }

  private static Optional<Objection> medical(Asked<FactAssessed> asked) {
    return Objection.first(
        () -> Objection.when(asked.act().adverse().stream().anyMatch(NEUTRAL::contains), "neutral"),
        () -> Objection.when(doubts(asked) && onlySupport(asked), "support"));
  }

  private static boolean onlySupport(Asked<FactAssessed> asked) {
    List<Act> cited = Reading.cited(asked.file(), asked.act().citations()).toList();
    return !cited.isEmpty()
        && cited.stream()
            .allMatch(a ->
                a instanceof MedicalReportAdded m && m.consistency() != Consistency.NOT_CONSISTENT);
  }
}
