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

/** Attempts that the rules on alarms, submissions, modality and change of law refuse. */
final class HelpCases {
  private HelpCases() {}

  static Stream<Attempt> all() {
    return Stream.of(alarms(), submissions(), attachments(), modality()).flatMap(s -> s);
  }

  private static AlarmRaised alarm(Duration within) {
    return new AlarmRaised(
        Scenario.APPLICANT,
        AlarmKind.DETENTION,
        Story.HOST,
        Instant.parse("2026-03-01T00:00:00Z"),
        within,
        "held");
  }

  private interface Rung {
    Act of(Story story, EntryId alarm);
  }

  private static Attempt rung(String refusal, Rung rung) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.opened(Modality.REGULAR);
          EntryId alarm = story.does(alarm(Duration.ofHours(4)));
          return tries(story, rung.of(story, alarm));
        });
  }

  private static void acknowledged(Story story, EntryId alarm) {
    story.does(new AlarmAcknowledged(alarm));
  }

  private static void closed(Story story, EntryId alarm) {
    acknowledged(story, alarm);
    story.does(new AlarmActedOn(alarm, "called"));
    story.does(new AlarmClosed(alarm, "released"));
  }

  private static Stream<Attempt> alarms() {
    return Stream.of(
        new Attempt(
            "ALARM.no-clock", () -> tries(Story.opened(Modality.REGULAR), alarm(Duration.ZERO))),
        rung(
            "ALARM.acknowledged-before",
            (s, a) -> {
              acknowledged(s, a);
              return new AlarmAcknowledged(a);
            }),
        rung("ALARM.unacknowledged", (s, a) -> new AlarmActedOn(a, "called")),
        rung("ALARM.unacknowledged", (s, a) -> new AlarmClosed(a, "released")),
        rung(
            "ALARM.no-action",
            (s, a) -> {
              acknowledged(s, a);
              return new AlarmClosed(a, "released");
            }),
        rung(
            "ALARM.closed-before",
            (s, a) -> {
              closed(s, a);
              return new AlarmActedOn(a, "again");
            }),
        rung(
            "ALARM.closed-before",
            (s, a) -> {
              closed(s, a);
              return new AlarmClosed(a, "again");
            }),
        rung(
            "ALARM.no-outcome",
            (s, a) -> {
              acknowledged(s, a);
              s.does(new AlarmActedOn(a, "called"));
              return new AlarmClosed(a, " ");
            }));
  }

  private static Attempt submission(
      String refusal, java.util.function.BiFunction<Story, EntryId, SubmissionProposed> change) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.recognised();
          return tries(story, change.apply(story, story.willing()));
        });
  }

  private static SubmissionProposed with(EntryId consent, Category second, String reasons) {
    return new SubmissionProposed(
        Scenario.APPLICANT, Category.LPN, second, Priority.NORMAL, consent, reasons);
  }

  private static Stream<Attempt> submissions() {
    return Stream.of(
        submission("SUBMISSION.one-category", (s, c) -> with(c, Category.LPN, "x")),
        submission("SUBMISSION.no-reasons", (s, c) -> with(c, Category.LOS, " ")),
        submission(
            "SUBMISSION.no-consent",
            (s, c) -> {
              s.does(new ConsentWithdrawn(c));
              return with(c, Category.LOS, "x");
            }),
        submission(
            "SUBMISSION.no-consent",
            (s, c) ->
                with(
                    s.does(
                        new ConsentGiven(
                            Scenario.APPLICANT,
                            Purpose.RESETTLEMENT,
                            new Recipient(Recipient.Kind.ORGANISATION, Optional.empty(), "body-1"),
                            Optional.empty())),
                    Category.LOS,
                    "x")),
        new Attempt(
            "SUBMISSION.not-recognised",
            () -> {
              Story story = Story.assessing(Modality.MERGED_RESETTLEMENT, Story.GRANT);
              EntryId proposal = story.does(Story.submission(story.willing()));
              return tries(
                  story,
                  Scenario.officer(Role.SUPERVISOR),
                  new SubmissionSigned(proposal, Priority.URGENT));
            }),
        new Attempt(
            "SUBMISSION.own-proposal",
            () -> {
              Story story = Story.recognised();
              EntryId proposal = story.does(Story.submission(story.willing()));
              return tries(
                  story,
                  Scenario.officer(Role.RESETTLEMENT_OFFICER),
                  new SubmissionSigned(proposal, Priority.URGENT));
            }),
        new Attempt(
            "SUBMISSION.no-consent",
            () -> {
              Story story = Story.recognised();
              EntryId consent = story.willing();
              EntryId proposal = story.does(Story.submission(consent));
              story.does(new ConsentWithdrawn(consent));
              return tries(
                  story,
                  Scenario.officer(Role.SUPERVISOR),
                  new SubmissionSigned(proposal, Priority.URGENT));
            }));
  }

  private static Stream<Attempt> attachments() {
    return Stream.of(
        new Attempt(
            "ATTACHMENT.elsewhere",
            () -> {
              Story story = Story.opened(Modality.REGULAR);
              EntryId secret = letter(story, true);
              return tries(story, attached(secret, Part.CLAIM, Optional.empty()));
            }),
        new Attempt(
            "ATTACHMENT.made-from",
            () -> {
              Story story = Story.opened(Modality.REGULAR);
              EntryId letter = letter(story, false);
              EntryId other = letter(story, false);
              AttachmentAdded original = attached(other, Part.CLAIM, Optional.empty());
              story.does(original);
              return tries(story, attached(letter, Part.CLAIM, Optional.of(original.file().id())));
            }));
  }

  private static EntryId letter(Story story, boolean secret) {
    return story.does(
        new EvidenceAdded(EvidenceKind.LETTER, "letter", story.at.today(), "", secret));
  }

  private static AttachmentAdded attached(EntryId to, Part part, Optional<AttachmentId> from) {
    AttachmentId id = new AttachmentId(new UUID(5, from.isPresent() ? 2 : 1));
    return new AttachmentAdded(
        to,
        part,
        from.isPresent() ? AttachmentKind.CLEANED : AttachmentKind.ORIGINAL,
        from,
        new Attachment(id, "letter.pdf", "application/pdf", 3, "00", 1, "00"));
  }

  private static Stream<Attempt> modality() {
    return Stream.of(
        new Attempt(
            "MODALITY.leave",
            () -> {
              Story story =
                  Story.assessing(Modality.SIMPLIFIED, Story.REFUSE)
                      .included()
                      .notMet(Element.OBJECTIVE_RISK);
              return tries(story, story.submission(Recommendation.REFUSE));
            }),
        new Attempt(
            "MODALITY.leave",
            () -> {
              Story story = Story.assessing(Modality.MERGED_REGISTRATION, Story.GRANT).included();
              story.does(
                  new ExclusionTriggered(Element.EXCLUSION_1F_A, "indication", story.cites()));
              return tries(story, story.submission(Recommendation.RECOGNISE));
            }),
        new Attempt(
            "MODALITY.unexplained",
            () ->
                tries(
                    Story.opened(Modality.SIMPLIFIED),
                    new ModalityChanged(Modality.REGULAR, ModalityReason.CREDIBILITY_DOUBT, " "))),
        new Attempt(
            "I33.read-anew",
            () -> {
              Story story = new Story();
              story.does(new CaseOpened("north-korea", new Country("GB"), Modality.REGULAR, false));
              return changeOfLaw(story);
            }));
  }

  /** A case submitted under one set and decided after the next came into force. */
  private static Attempt.Tried changeOfLaw(Story story) {
    story.at.does(
        new MemberAdded(
            Scenario.APPLICANT, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED));
    story.at.at(Instant.parse("2014-08-25T09:00:00Z"));
    story.registered().heard().facts(Story.GRANT).included();
    story.does(story.submission(new Country("GB"), Recommendation.RECOGNISE));
    story.approved();
    story.at.later(1);
    return tries(story, new DecisionIssued(Recommendation.RECOGNISE, "reasons"));
  }
}
