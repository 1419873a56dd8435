package org.asylia.adjudication.rules;

import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Element;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;

/** Questions that must have been asked before something is held against a person. */
final class QuestionRules {
  private QuestionRules() {}

  /**
   * How leaving is punished, and what opinion it is read as, is asked before no ground is found.
   */
  static final Rule I08 =
      RuleBuilder.rule("I08", "UNHCR Handbook 61")
          .on(FindingMade.class, QuestionRules::illegalExit)
          .build();

  /** Hardship may hide a Convention reason, and is never a reason to refuse on its own. */
  static final Rule I09 =
      RuleBuilder.rule("I09", "UNHCR Handbook 62-64")
          .on(FindingMade.class, QuestionRules::hardshipAlone)
          .on(AssessmentSubmitted.class, QuestionRules::hardshipAsked)
          .build();

  /** What happened since leaving is always asked. */
  static final Rule I10 =
      RuleBuilder.rule("I10", "UNHCR Handbook 94-96")
          .on(
              AssessmentSubmitted.class,
              a ->
                  Objection.when(
                      a.act().recommendation() != Recommendation.REMIT
                          && !Reading.asked(a.file(), Question.SUR_PLACE)
                          && !Reading.atTribunal(a.file()),
                      "sur-place"))
          .build();

  private static Optional<Objection> illegalExit(Asked<FindingMade> asked) {
    return Objection.when(
        asked.situation().exitPunished()
            && asked.act().element() == Element.GROUND_NEXUS
            && asked.act().status() == Status.NOT_MET
            && !Reading.asked(asked.file(), Question.ILLEGAL_EXIT)
            && !Reading.atTribunal(asked.file()),
        "illegal-exit");
  }

  private static Optional<Objection> hardshipAlone(Asked<FindingMade> asked) {
    List<Act> cited = Reading.cited(asked.file(), asked.act().citations()).toList();
    return Objection.when(
        asked.act().status() == Status.NOT_MET
            && !cited.isEmpty()
            && cited.stream().allMatch(a -> a instanceof Stated s && economic(asked, s)),
        "hardship-alone",
        Reading.label(asked.act().element()));
  }

  private static Optional<Objection> hardshipAsked(Asked<AssessmentSubmitted> asked) {
    return Objection.when(
        asked.act().recommendation().adverse()
            && asked.file().registration().statements().stream()
                .anyMatch(s -> economic(asked, s.act()))
            && !Reading.asked(asked.file(), Question.ECONOMIC_MOTIVE)
            && !Reading.atTribunal(asked.file()),
        "hardship-not-asked");
  }

  private static boolean economic(Asked<?> asked, Stated stated) {
    return stated.topic() == Topic.MOTIVE
        && stated.value() instanceof Value.Coded(String code)
        && asked.situation().economicMotives().contains(code);
  }
}
