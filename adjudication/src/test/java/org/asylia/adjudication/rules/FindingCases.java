package org.asylia.adjudication.rules;

import static org.asylia.adjudication.kit.Attempt.tries;

import java.time.*;
import java.util.*;
import java.util.stream.Stream;
import org.asylia.adjudication.kit.Attempt;
import org.asylia.adjudication.kit.Scenario;
import org.asylia.adjudication.kit.Story;
import org.asylia.casefile.*;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.EvidenceAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.ProtectionAct.*;
import org.asylia.casefile.ResettlementAct.*;

/** Attempts that the rules on findings, questions and credibility refuse. */
final class FindingCases {
  private FindingCases() {}

  static Stream<Attempt> all() {
    return Stream.of(findings(), credibility(), questions(), elsewhere(), parameters())
        .flatMap(s -> s);
  }

  private static Stream<Attempt> findings() {
    return Stream.of(
        new Attempt(
            "I01.not-assessed",
            () -> {
              Story story = Story.assessing(Story.REFUSE);
              story.does(story.met(Element.SUBJECTIVE_FEAR));
              story.notMet(Element.OBJECTIVE_RISK);
              return tries(story, story.submission(Recommendation.REFUSE));
            }),
        new Attempt(
            "I01.nothing-against",
            () -> {
              Story story = Story.assessing(Story.REFUSE).included();
              return tries(story, story.submission(Recommendation.REFUSE));
            }),
        notMet("I02.uncited", (s, put) -> finding("because", List.of(), put)),
        notMet("I02.unreasoned", (s, put) -> finding(" ", s.cites(), put)),
        notMet("I02.not-put", (s, put) -> finding("because", s.cites(), List.of())),
        new Attempt(
            "I04.one-sided",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              story.does(story.met(Element.OBJECTIVE_RISK));
              return tries(story, story.submission(Recommendation.RECOGNISE));
            }),
        new Attempt(
            "I04.fear-alone",
            () -> {
              Story story =
                  Story.assessing(Story.REFUSE).included().notMet(Element.SUBJECTIVE_FEAR);
              return tries(story, story.submission(Recommendation.REFUSE));
            }),
        new Attempt(
            "CITE.uncited-finding",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              return tries(
                  story,
                  new FindingMade(
                      Element.PERSECUTION,
                      Status.MET,
                      "because",
                      List.of(),
                      List.of(),
                      new Detail.None()));
            }),
        new Attempt(
            "CITE.no-reason",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              return tries(
                  story,
                  new FindingMade(
                      Element.IFA,
                      Status.NOT_REACHED,
                      "",
                      List.of(),
                      List.of(),
                      new Detail.None()));
            }),
        uncited(new FactFound("risk_dprk", "yes", List.of(), "")),
        uncited(
            new FactAssessed(
                Scenario.APPLICANT,
                "fact",
                Grade.ACCEPTED,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                Set.of(),
                "")),
        uncited(new ExclusionTriggered(Element.EXCLUSION_1F_A, "indication", List.of())),
        uncited(
            new NonReturnAssessed(
                ReturnRisk.NO_REAL_RISK, Set.of(ReturnStandard.CAT_3), List.of(), "")),
        new Attempt(
            "CITE.uncited-act",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              return tries(
                  story, new NonReturnAssessed(ReturnRisk.REAL_RISK, Set.of(), story.cites(), ""));
            }));
  }

  private static Attempt uncited(Act act) {
    return new Attempt("CITE.uncited-act", () -> tries(Story.assessing(Story.GRANT), act));
  }

  private interface Finding {
    FindingMade of(Story story, List<EntryId> put);
  }

  private static Attempt notMet(String refusal, Finding finding) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.assessing(Story.REFUSE);
          List<EntryId> put = List.of(story.put());
          return tries(story, finding.of(story, put));
        });
  }

  private static FindingMade finding(String reason, List<Citation> cites, List<EntryId> put) {
    return new FindingMade(
        Element.OBJECTIVE_RISK, Status.NOT_MET, reason, cites, put, new Detail.None());
  }

  private interface Doubt {
    FactAssessed of(Story story, List<EntryId> put);
  }

  private static Attempt doubt(String refusal, Doubt doubt) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.assessing(Story.REFUSE);
          List<EntryId> put = List.of(story.putAndAnswered());
          return tries(story, doubt.of(story, put));
        });
  }

  private static FactAssessed doubted(
      Grade grade, Set<AdverseGround> adverse, List<Citation> cites, List<EntryId> put) {
    return new FactAssessed(
        Scenario.APPLICANT,
        "detention",
        grade,
        Set.of(),
        adverse,
        cites,
        put,
        Set.of(Explanation.TRAUMA),
        "because");
  }

  private static Stream<Attempt> credibility() {
    return Stream.of(
        doubt(
            "C1.alone",
            (s, put) ->
                doubted(Grade.NOT_ACCEPTED, Set.of(AdverseGround.DEMEANOUR), s.cites(), put)),
        doubt(
            "C1.alone",
            (s, put) ->
                doubted(Grade.DOUBT_REMAINS, Set.of(AdverseGround.NO_DOCUMENTS), s.cites(), put)),
        doubt(
            "C2.interpreter",
            (s, put) ->
                doubted(
                    Grade.NOT_ACCEPTED,
                    Set.of(AdverseGround.INCONSISTENT, AdverseGround.INTERPRETER_OPINION),
                    s.cites(),
                    put)),
        doubt(
            "C3.not-put",
            (s, put) ->
                doubted(
                    Grade.NOT_ACCEPTED, Set.of(AdverseGround.INCONSISTENT), s.cites(), List.of())),
        doubt(
            "C3.unanswered",
            (s, put) ->
                doubted(
                    Grade.NOT_ACCEPTED,
                    Set.of(AdverseGround.INCONSISTENT),
                    s.cites(),
                    List.of(put.getFirst(), s.put()))),
        doubt(
            "C4.unexplained",
            (s, put) ->
                new FactAssessed(
                    Scenario.APPLICANT,
                    "detention",
                    Grade.NOT_ACCEPTED,
                    Set.of(),
                    Set.of(AdverseGround.INCONSISTENT),
                    s.cites(),
                    put,
                    Set.of(),
                    "because")),
        doubt(
            "I27.score",
            (s, put) ->
                doubted(
                    Grade.DOUBT_REMAINS,
                    Set.of(AdverseGround.INCONSISTENT, AdverseGround.SCREENING_SCORE),
                    s.cites(),
                    put)),
        new Attempt(
            "I27.cited",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              EntryId score = score(story);
              return tries(story, Story.resting(score));
            }),
        new Attempt(
            "I27.cited",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              EntryId score = score(story);
              return tries(
                  story,
                  new AdversePointPut(
                      Scenario.APPLICANT,
                      PointKind.CREDIBILITY,
                      "point",
                      List.of(new Citation(score)),
                      false));
            }),
        doubt(
            "I28.neutral",
            (s, put) ->
                doubted(
                    Grade.DOUBT_REMAINS,
                    Set.of(AdverseGround.INCONSISTENT, AdverseGround.NO_SCARS),
                    s.cites(),
                    put)),
        doubt(
            "I28.neutral",
            (s, put) ->
                doubted(
                    Grade.DOUBT_REMAINS,
                    Set.of(AdverseGround.INCONSISTENT, AdverseGround.NO_MEDICAL_REPORT),
                    s.cites(),
                    put)),
        doubt(
            "I28.support",
            (s, put) ->
                doubted(
                    Grade.NOT_ACCEPTED,
                    Set.of(AdverseGround.INCONSISTENT),
                    List.of(
                        new Citation(
                            s.does(
                                new MedicalReportAdded(
                                    Scenario.APPLICANT,
                                    s.at.today(),
                                    Consistency.CONSISTENT,
                                    "")))),
                    put)));
  }

  private static EntryId score(Story story) {
    return story.does(
        new ScreeningScored(Scenario.APPLICANT, "PHQ-9", 12, ScreeningEffect.REFERRAL));
  }

  private static Stream<Attempt> questions() {
    return Stream.of(
        new Attempt(
            "I08.illegal-exit",
            () -> {
              Story story =
                  Story.opened(Modality.REGULAR)
                      .registered()
                      .heard(Scenario.APPLICANT, Question.SUR_PLACE);
              return tries(
                  story,
                  story.finding(
                      Element.GROUND_NEXUS, Status.NOT_MET, new Detail.Grounds(Set.of())));
            }),
        new Attempt(
            "I09.hardship-alone",
            () -> {
              Story story = Story.assessing(Story.REFUSE);
              EntryId motive = story.does(economic());
              EntryId put = story.put();
              return tries(
                  story,
                  new FindingMade(
                      Element.GROUND_NEXUS,
                      Status.NOT_MET,
                      "because",
                      List.of(new Citation(motive)),
                      List.of(put),
                      new Detail.None()));
            }),
        new Attempt(
            "I09.hardship-not-asked",
            () -> {
              Story story =
                  Story.opened(Modality.REGULAR)
                      .registered()
                      .heard(Scenario.APPLICANT, Question.SUR_PLACE, Question.ILLEGAL_EXIT)
                      .facts(Story.REFUSE)
                      .included()
                      .notMet(Element.OBJECTIVE_RISK);
              story.does(economic());
              return tries(story, story.submission(Recommendation.REFUSE));
            }),
        new Attempt(
            "I10.sur-place",
            () -> {
              Story story =
                  Story.opened(Modality.REGULAR)
                      .registered()
                      .heard(Scenario.APPLICANT, Question.ILLEGAL_EXIT)
                      .facts(Story.GRANT)
                      .included();
              return tries(story, story.submission(Recommendation.RECOGNISE));
            }));
  }

  private static Stated economic() {
    return Story.stated(Topic.MOTIVE, new Value.Coded("economic"));
  }

  private static Stream<Attempt> elsewhere() {
    Detail.Relocation place = new Detail.Relocation(new Country("KP"), "relevant", "reasonable");
    return Stream.of(
        relocation(
            "I11.second-state",
            AgentKind.STATE_LOCAL,
            new Detail.Relocation(new Country("KR"), "relevant", "reasonable")),
        relocation("I11.nationwide", AgentKind.STATE_NATIONWIDE, place),
        relocation("I11.limbs", AgentKind.NON_STATE, new Detail.None()),
        relocation(
            "I11.limbs", AgentKind.NON_STATE, new Detail.Relocation(new Country("KP"), "", "x")),
        relocation(
            "I11.limbs", AgentKind.NON_STATE, new Detail.Relocation(new Country("KP"), "x", " ")),
        new Attempt(
            "I11.agent-unknown",
            () -> {
              Story story = Story.assessing(Story.REFUSE);
              return tries(story, story.finding(Element.IFA, Status.NOT_MET, place));
            }),
        new Attempt(
            "I11.not-second",
            () -> {
              Story story = Story.assessing(Story.REFUSE);
              return tries(
                  story,
                  story.finding(
                      Element.DUAL_NATIONALITY,
                      Status.MET,
                      new Detail.SecondState(new Country("KP"))));
            }),
        new Attempt(
            "I11.still-nationwide",
            () -> {
              Story story = Story.assessing(Story.REFUSE).included();
              story.does(agent(story, AgentKind.NON_STATE));
              story.does(story.finding(Element.IFA, Status.NOT_MET, place));
              story.does(agent(story, AgentKind.STATE_NATIONWIDE));
              return tries(story, story.submission(Recommendation.REFUSE));
            }));
  }

  private static Attempt relocation(String refusal, AgentKind agent, Detail detail) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.assessing(Story.REFUSE);
          story.does(agent(story, agent));
          return tries(story, story.finding(Element.IFA, Status.NOT_MET, detail));
        });
  }

  private static FindingMade agent(Story story, AgentKind kind) {
    return story.finding(Element.AGENT, Status.MET, new Detail.Agent(kind));
  }

  private static Stream<Attempt> parameters() {
    return Stream.of(
        new Attempt(
            "I03.incomplete",
            () -> {
              Story story =
                  Story.assessing(Map.of("nk_by_birth", "yes"))
                      .included()
                      .notMet(Element.OBJECTIVE_RISK);
              return tries(story, story.submission(Recommendation.REFUSE));
            }),
        fact("I13.legal-character", "second_nationality_counts", "COUNTS"),
        fact("I13.unknown-fact", "shoe_size", "42"),
        fact("I13.unknown-value", "risk_dprk", "perhaps"),
        new Attempt(
            "I13.not-in-force",
            () -> {
              Story story = Story.assessing(Story.GRANT).included();
              SetVersion other =
                  Scenario.PARAMETERS.inForce(new Country("US"), story.at.today()).orElseThrow();
              Conclusion conclusion =
                  Scenario.PARAMETERS
                      .conclude(other, story.at.file().assessment().factValues(), story.at.today())
                      .orElseThrow();
              return tries(
                  story,
                  new AssessmentSubmitted(Recommendation.RECOGNISE, other, conclusion, "reasons"));
            }),
        new Attempt(
            "I13.other-conclusion",
            () -> {
              Story story = Story.assessing(Story.GRANT).included();
              AssessmentSubmitted read = story.submission(Recommendation.RECOGNISE);
              Conclusion invented = new Conclusion(Proposal.REVIEW, "REFUSE", List.of(), Map.of());
              return tries(
                  story,
                  new AssessmentSubmitted(
                      Recommendation.RECOGNISE, read.set(), invented, "reasons"));
            }));
  }

  private static Attempt fact(String refusal, String code, String value) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.assessing(Story.GRANT);
          return tries(story, new FactFound(code, value, story.cites(), ""));
        });
  }
}
