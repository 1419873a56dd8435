package org.asylia.adjudication.rules;

import static org.asylia.adjudication.kit.Attempt.tries;

import java.time.*;
import java.util.*;
import java.util.stream.Stream;
import org.asylia.adjudication.Actor;
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

/** Attempts that the rules on exclusion, review, decision, notice and appeal refuse. */
final class DecisionCases {
  private DecisionCases() {}

  static Stream<Attempt> all() {
    return Stream.of(exclusion(), cessation(), review(), notices(), closing()).flatMap(s -> s);
  }

  private static Stream<Attempt> exclusion() {
    return Stream.of(
        new Attempt(
            "I14.inclusion-first",
            () -> {
              Story story = triggered(Story.assessing(Story.GRANT));
              return tries(story, clause(story));
            }),
        new Attempt(
            "I14.no-trigger",
            () -> {
              Story story = Story.assessing(Story.GRANT).included();
              return tries(story, clause(story));
            }),
        new Attempt(
            "I14.not-included",
            () -> {
              Story story = triggered(Story.assessing(Story.GRANT).included());
              story.does(clause(story));
              story.notMet(Element.OBJECTIVE_RISK);
              return tries(story, story.submission(Recommendation.EXCLUDE));
            }),
        new Attempt(
            "I14.no-clause",
            () -> {
              Story story = triggered(Story.assessing(Story.GRANT).included());
              return tries(story, story.submission(Recommendation.EXCLUDE));
            }),
        new Attempt(
            "I16.non-return",
            () -> {
              Story story = Story.refused();
              return tries(story, new DecisionServed(story.notice()));
            }),
        new Attempt(
            "I16.non-return",
            () ->
                tries(
                    Story.refused(), new CaseClosed(ClosureReason.WITHDRAWN, "left the office"))));
  }

  private static Story triggered(Story story) {
    story.does(new ExclusionTriggered(Element.EXCLUSION_1F_B, "indication", story.cites()));
    return story;
  }

  private static FindingMade clause(Story story) {
    return story.finding(Element.EXCLUSION_1F_B, Status.NOT_MET, new Detail.None());
  }

  private static Stream<Attempt> cessation() {
    return Stream.of(
        new Attempt("I18.not-recognised", () -> tries(closed(), new CessationOpened("1C(4)", "x"))),
        new Attempt("I18.not-recognised", () -> tries(closed(), new CancellationOpened("a", "x"))),
        new Attempt(
            "I18.not-opened",
            () -> {
              Story story = Story.assessing(Story.REFUSE).included().notMet(Element.OBJECTIVE_RISK);
              return tries(story, story.submission(Recommendation.CEASE));
            }),
        new Attempt(
            "I18.not-opened",
            () -> {
              Story story = Story.recognised();
              story.does(new CessationOpened("1C(4)", "went back"));
              story.facts(Story.REFUSE).notMet(Element.OBJECTIVE_RISK);
              return tries(story, story.submission(Recommendation.CANCEL));
            }));
  }

  private static Story closed() {
    Story story = Story.opened(Modality.REGULAR);
    story.does(new CaseClosed(ClosureReason.WITHDRAWN, "left"));
    return story;
  }

  private static Stream<Attempt> review() {
    Actor both =
        Actor.of(
            Scenario.officer(Role.ADJUDICATOR).officer(), Role.ADJUDICATOR, Role.REVIEWING_OFFICER);
    Actor hearing = Actor.of(Scenario.officer(Role.INTERVIEWER).officer(), Role.APPEAL_OFFICER);
    return Stream.of(
        new Attempt(
            "I19.own-draft",
            () -> {
              Story story = submitted(Story.GRANT, Recommendation.RECOGNISE);
              return tries(story, both, new ReviewApproved("mine"));
            }),
        new Attempt(
            "I19.own-draft",
            () -> {
              Story story = submitted(Story.GRANT, Recommendation.RECOGNISE);
              return tries(story, both, new ReviewReturned("mine", List.of(Element.IFA)));
            }),
        new Attempt(
            "I19.own-part",
            () -> {
              Story story = appealed();
              return tries(story, hearing, new AppealDecided(AppealOutcome.DISMISSED, "mine"));
            }),
        new Attempt(
            "I20.other-outcome",
            () -> {
              Story story = submitted(Story.GRANT, Recommendation.RECOGNISE).approved();
              return tries(story, new DecisionIssued(Recommendation.REMIT, "other"));
            }),
        new Attempt(
            "I20.not-reviewed",
            () -> {
              Story child = new Story();
              child.does(new CaseOpened("north-korea", Story.HOST, Modality.SIMPLIFIED, false));
              child.does(
                  new MemberAdded(
                      Scenario.APPLICANT, Relation.APPLICANT, AgeClass.CHILD, Company.ACCOMPANIED));
              child.registered().heard().facts(Story.GRANT).included();
              child.submitted(Recommendation.RECOGNISE);
              return tries(child, new DecisionIssued(Recommendation.RECOGNISE, "quick"));
            }),
        new Attempt(
            "I20.not-reviewed",
            () -> {
              Story left = Story.opened(Modality.REGULAR);
              left.does(
                  new ModalityChanged(
                      Modality.SIMPLIFIED, ModalityReason.HIGH_RECOGNITION_PROFILE, "profile"));
              left.registered().heard().facts(Story.GRANT).included();
              left.submitted(Recommendation.RECOGNISE);
              return tries(left, new DecisionIssued(Recommendation.RECOGNISE, "quick"));
            }));
  }

  private static Story submitted(Map<String, String> facts, Recommendation recommendation) {
    return Story.assessing(facts).included().submitted(recommendation);
  }

  private static Story served() {
    Story story = Story.refused().returnAssessed();
    return story.served(story.notice());
  }

  private static Story appealed() {
    Story story = served();
    story.does(new AppealLodged(story.at.today(), "grounds"));
    return story;
  }

  private interface Change {
    Notice of(Story story, Notice notice);
  }

  private static Attempt notice(String refusal, Change change) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.refused().returnAssessed();
          return tries(story, new DecisionServed(change.of(story, story.notice())));
        });
  }

  private static Notice with(Notice n, AppealRight appeal) {
    return new Notice(
        n.language(),
        n.served(),
        n.mode(),
        n.reasons(),
        n.evidence(),
        appeal,
        n.help(),
        n.statusMeanwhile());
  }

  private static Notice with(Notice n, List<ElementReason> reasons, List<Citation> evidence) {
    return new Notice(
        n.language(),
        n.served(),
        n.mode(),
        reasons,
        evidence,
        n.appeal(),
        n.help(),
        n.statusMeanwhile());
  }

  private static Notice with(Notice n, Language language, LocalDate served, String help, String m) {
    return new Notice(language, served, n.mode(), n.reasons(), n.evidence(), n.appeal(), help, m);
  }

  private static Stream<Attempt> notices() {
    return Stream.of(
        notice(
            "I21.language",
            (s, n) -> with(n, Language.CHINESE, n.served(), n.help(), n.statusMeanwhile())),
        notice(
            "I21.delivery",
            (s, n) ->
                with(n, n.language(), n.served().plusDays(1), n.help(), n.statusMeanwhile())
                            .appeal()
                        instanceof AppealRight.Open open
                    ? with(
                        with(
                            n, n.language(), n.served().plusDays(1), n.help(), n.statusMeanwhile()),
                        new AppealRight.Open(open.how(), open.where(), open.deadline().plusDays(1)))
                    : n),
        notice(
            "I21.delivery",
            (s, n) ->
                with(n, n.language(), n.served().minusDays(1), n.help(), n.statusMeanwhile())),
        new Attempt(
            "I21.confidential",
            () -> {
              Story story = Story.refused().returnAssessed();
              EntryId secret =
                  story.does(
                      new EvidenceAdded(EvidenceKind.LETTER, "letter", story.at.today(), "", true));
              Notice n = story.notice();
              return tries(
                  story, new DecisionServed(with(n, n.reasons(), List.of(new Citation(secret)))));
            }),
        notice("I21.reason", (s, n) -> with(n, List.of(), n.evidence())),
        notice(
            "I21.reason",
            (s, n) ->
                with(n, List.of(new ElementReason(Element.OBJECTIVE_RISK, " ")), n.evidence())),
        new Attempt(
            "I21.no-reasons",
            () -> {
              Story story = Story.recognised();
              story.does(new CancellationOpened("ground", "reason"));
              story.facts(Story.REFUSE).submitted(Recommendation.CANCEL).approved();
              story.decided(Recommendation.CANCEL).returnAssessed();
              Notice n = story.notice();
              return tries(story, new DecisionServed(with(n, List.of(), n.evidence())));
            }),
        notice("I21.evidence", (s, n) -> with(n, n.reasons(), List.of())),
        notice("I21.appeal", (s, n) -> with(n, new AppealRight.NotNeeded())),
        notice(
            "I21.appeal",
            (s, n) -> with(n, new AppealRight.Open("", "x", s.at.today().plusDays(30)))),
        notice(
            "I21.appeal",
            (s, n) -> with(n, new AppealRight.Open("x", "", s.at.today().plusDays(30)))),
        notice("I21.help", (s, n) -> with(n, n.language(), n.served(), " ", n.statusMeanwhile())),
        notice("I21.meanwhile", (s, n) -> with(n, n.language(), n.served(), n.help(), "")),
        notice(
            "I22.short",
            (s, n) -> with(n, new AppealRight.Open("x", "x", s.at.today().plusDays(29)))));
  }

  private static Stream<Attempt> closing() {
    return Stream.of(
        new Attempt(
            "I22.pending",
            () -> tries(appealed(), new CaseClosed(ClosureReason.DECISION_FINAL, "final"))),
        new Attempt(
            "I22.late-appeal",
            () -> {
              Story story = served();
              story.at.later(30 + 42);
              return tries(story, new CaseClosed(ClosureReason.DECISION_FINAL, "final"));
            }));
  }
}
