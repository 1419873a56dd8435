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
import org.asylia.casefile.AccessAct.*;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.EvidenceAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.ProtectionAct.*;
import org.asylia.casefile.ResettlementAct.*;

/** Attempts that the rules on people, references, children, disclosure and resettlement refuse. */
final class CareCases {
  private static final PersonId STRANGER = new PersonId(new UUID(9, 9));
  private static final EntryId NOWHERE = new EntryId(new UUID(9, 9));

  private CareCases() {}

  static Stream<Attempt> all() {
    return Stream.of(people(), references(), children(), family(), disclosure(), sources(), glass())
        .flatMap(s -> s);
  }

  private static Stream<Attempt> people() {
    Actor software = Scenario.SOFTWARE;
    return Stream.of(
        new Attempt(
            "I32.role",
            () -> {
              Story story = Story.assessing(Story.GRANT).included();
              return tries(story, software, story.submission(Recommendation.RECOGNISE));
            }),
        new Attempt(
            "I32.role",
            () ->
                tries(
                    Story.assessing(Story.GRANT)
                        .included()
                        .submitted(Recommendation.RECOGNISE)
                        .approved(),
                    Scenario.officer(Role.INTERVIEWER),
                    new DecisionIssued(Recommendation.RECOGNISE, "mine"))),
        new Attempt(
            "ROLE.role",
            () ->
                tries(
                    Story.opened(Modality.REGULAR),
                    Scenario.officer(Role.ANALYST),
                    new RegistrationCompleted())),
        new Attempt(
            "ROLE.tribunal",
            () ->
                tries(
                    new Story(),
                    Scenario.officer(Role.REGISTRATION_OFFICER),
                    new CaseOpened("north-korea", Story.HOST, Modality.REGULAR, true))),
        new Attempt(
            "ROLE.here",
            () ->
                tries(
                    Story.opened(Modality.REGULAR),
                    Scenario.officer(Role.SUPERVISOR),
                    new Stated(
                        Scenario.APPLICANT,
                        Topic.HARM,
                        Optional.empty(),
                        new Value.NotStated(),
                        new Source.Said(Scenario.APPLICANT),
                        true))),
        new Attempt(
            "I32.here",
            () ->
                tries(
                    Story.opened(Modality.REGULAR),
                    Scenario.officer(Role.RESETTLEMENT_OFFICER),
                    new CaseClosed(ClosureReason.WITHDRAWN, "left"))),
        new Attempt(
            "TIE.tie",
            () ->
                Attempt.stranger(
                    Story.opened(Modality.REGULAR),
                    Scenario.officer(Role.INTERVIEWER),
                    new NeedIdentified(
                        Scenario.APPLICANT, "SM-CC", new Source.Said(Scenario.APPLICANT)))),
        new Attempt(
            "STEP.closed",
            () -> tries(Story.opened(Modality.REGULAR), new AppealLodged(LocalDate.EPOCH, "x"))));
  }

  private static Stream<Attempt> glass() {
    Actor duty = Scenario.officer(Role.PROTECTION_OFFICER);
    Actor supervisor = Scenario.officer(Role.SUPERVISOR);
    return Stream.of(
        new Attempt("GLASS.no-reason", () -> glass(duty, " ", Duration.ofHours(1))),
        new Attempt("GLASS.too-long", () -> glass(duty, "held", Duration.ofHours(5))),
        new Attempt("GLASS.too-long", () -> glass(duty, "held", Duration.ZERO)),
        new Attempt(
            "GLASS.no-reason",
            () ->
                tries(
                    Story.opened(Modality.REGULAR),
                    supervisor,
                    new AccessRevoked(Scenario.officer(Role.REGISTRATION_OFFICER).officer(), ""))),
        new Attempt(
            "GLASS.own",
            () -> {
              Story story = Story.opened(Modality.REGULAR);
              EntryId glass = broken(story, supervisor);
              return tries(story, supervisor, new GlassReviewed(glass, true, "mine"));
            }),
        new Attempt(
            "GLASS.again",
            () -> {
              Story story = Story.opened(Modality.REGULAR);
              EntryId glass = broken(story, duty);
              story.at.does(supervisor, new GlassReviewed(glass, true, "an alarm ran"));
              return tries(story, supervisor, new GlassReviewed(glass, false, "once more"));
            }),
        new Attempt(
            "REFERENCE.nowhere",
            () ->
                tries(
                    Story.opened(Modality.REGULAR),
                    supervisor,
                    new GlassReviewed(NOWHERE, true, "seen"))));
  }

  private static EntryId broken(Story story, Actor actor) {
    return story.at.add(
        story.at.proposed(
            actor, new GlassBroken("held at a border", story.at.now().plusSeconds(60))));
  }

  private static Attempt.Tried glass(Actor actor, String reason, Duration length) {
    Story story = Story.opened(Modality.REGULAR);
    return Attempt.stranger(story, actor, new GlassBroken(reason, story.at.now().plus(length)));
  }

  private static Stream<Attempt> references() {
    return Stream.of(
        opened(
            "REFERENCE.stranger",
            new Stated(
                STRANGER,
                Topic.FEAR,
                Optional.empty(),
                new Value.NotStated(),
                new Source.Observed(),
                false)),
        opened(
            "REFERENCE.stranger",
            Story.stated(Topic.FEAR, new Value.NotStated()),
            s -> new Source.Said(STRANGER)),
        opened(
            "REFERENCE.stranger",
            new NeedIdentified(Scenario.APPLICANT, "SM-CC", new Source.Said(STRANGER))),
        opened("REFERENCE.stranger", new NeedIdentified(STRANGER, "SM-CC", new Source.Observed())),
        opened(
            "REFERENCE.nowhere",
            new NeedIdentified(Scenario.APPLICANT, "SM-CC", new Source.Shown(NOWHERE))),
        opened(
            "REFERENCE.nowhere",
            Story.stated(Topic.FEAR, new Value.NotStated()),
            s -> new Source.SaidInInterview(s, NOWHERE)),
        opened("REFERENCE.nowhere", new ConsentWithdrawn(NOWHERE)),
        opened("REFERENCE.nowhere", new AlarmAcknowledged(NOWHERE)),
        opened(
            "REFERENCE.registered-before",
            new MemberAdded(
                Scenario.APPLICANT, Relation.SIBLING, AgeClass.ADULT, Company.ACCOMPANIED)),
        opened(
            "REFERENCE.second-applicant",
            new MemberAdded(STRANGER, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED)),
        new Attempt(
            "REFERENCE.nowhere", () -> tries(Story.assessing(Story.GRANT), Story.resting(NOWHERE))),
        new Attempt(
            "REFERENCE.nowhere",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              EntryId opening = story.at.file().registration().opened().orElseThrow().id();
              return tries(story, Story.resting(opening));
            }),
        new Attempt(
            "REFERENCE.nowhere",
            () -> {
              Story story = Story.assessing(Story.REFUSE);
              return tries(
                  story,
                  new FindingMade(
                      Element.PERSECUTION,
                      Status.NOT_MET,
                      "because",
                      story.cites(),
                      List.of(story.cites().getFirst().entry()),
                      new Detail.None()));
            }),
        new Attempt(
            "REFERENCE.number",
            () -> {
              Story story = Story.opened(Modality.REGULAR).registered();
              EntryId interview = story.interview(Scenario.APPLICANT, true);
              story.line(interview, 1);
              return tries(
                  story,
                  new UtteranceRecorded(
                      interview,
                      1,
                      Speaker.APPLICANT,
                      new Value.Words("…", Language.KOREAN),
                      Optional.empty(),
                      OptionalLong.empty(),
                      false));
            }));
  }

  private static Attempt opened(String refusal, Act act) {
    return new Attempt(refusal, () -> tries(Story.opened(Modality.REGULAR), act));
  }

  private static Attempt opened(
      String refusal, Stated stated, java.util.function.Function<PersonId, Source> source) {
    return opened(
        refusal,
        new Stated(
            stated.about(),
            stated.topic(),
            stated.code(),
            stated.value(),
            source.apply(stated.about()),
            stated.inConfidence()));
  }

  private static Story child(Modality modality) {
    Story story = new Story();
    story.does(new CaseOpened("north-korea", Story.HOST, modality, false));
    story.does(
        new MemberAdded(
            Scenario.APPLICANT, Relation.APPLICANT, AgeClass.NOT_KNOWN, Company.UNACCOMPANIED));
    story.does(new RightsExplained(Scenario.APPLICANT, Language.KOREAN));
    return story;
  }

  private static void guardian(Story story) {
    story.does(new GuardianAppointed(Scenario.APPLICANT, GuardianKind.REPRESENTATIVE));
  }

  private static void assessed(Story story) {
    story.does(new BestInterestsAssessed(Scenario.APPLICANT, story.at.today(), "go on"));
  }

  private static InterviewHeld interview(Story story) {
    return new InterviewHeld(
        Scenario.APPLICANT,
        story.at.today(),
        Language.KOREAN,
        true,
        new Interpreting.NoInterpreter());
  }

  private static Stream<Attempt> children() {
    return Stream.of(
        new Attempt(
            "I24.guardian",
            () -> {
              Story story = child(Modality.REGULAR).registered();
              assessed(story);
              return tries(story, interview(story));
            }),
        new Attempt(
            "I24.assessment",
            () -> {
              Story story = child(Modality.REGULAR).registered();
              guardian(story);
              return tries(story, interview(story));
            }),
        new Attempt(
            "I24.determination",
            () -> {
              Story story = child(Modality.REGULAR);
              guardian(story);
              assessed(story);
              Story.recognised(story);
              return tries(story, Story.submission(story.willing()));
            }),
        new Attempt(
            "I24.determination",
            () -> {
              Story story = Story.recognised();
              EntryId proposal = story.does(Story.submission(story.willing()));
              story.does(
                  new AgeClassAccepted(
                      Scenario.APPLICANT, AgeClass.CHILD, Company.SEPARATED, "document"));
              return tries(
                  story,
                  Scenario.officer(Role.SUPERVISOR),
                  new SubmissionSigned(proposal, Priority.URGENT));
            }));
  }

  private static AdversePointPut difference(PersonId person, Story story, boolean inConfidence) {
    return new AdversePointPut(
        person, PointKind.FAMILY_INCONSISTENCY, "date", story.cites(), inConfidence);
  }

  private static EntryId whispered(Story story, PersonId person) {
    EntryId interview = story.interview(person, true);
    return story.does(
        new UtteranceRecorded(
            interview,
            1,
            Speaker.APPLICANT,
            new Value.Words("a word", Language.KOREAN),
            Optional.empty(),
            OptionalLong.empty(),
            true));
  }

  private static Stream<Attempt> family() {
    return Stream.of(
        new Attempt(
            "I31.alone",
            () -> {
              Story story = Story.opened(Modality.REGULAR).withSpouse().registered().heard();
              EntryId together = story.interview(Scenario.SPOUSE, false);
              story.does(new ReadBackConfirmed(together, story.at.today()));
              story.facts(Story.GRANT).included();
              return tries(story, story.submission(Recommendation.RECOGNISE));
            }),
        new Attempt(
            "I31.in-confidence",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              return tries(story, difference(Scenario.APPLICANT, story, false));
            }),
        new Attempt(
            "I31.in-confidence",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              EntryId point = story.does(difference(Scenario.APPLICANT, story, true));
              return tries(story, new AdversePointAnswered(point, new Value.NotStated(), false));
            }),
        new Attempt(
            "I31.correction",
            () -> {
              Story story = Story.opened(Modality.REGULAR).registered();
              EntryId whispered = whispered(story, Scenario.APPLICANT);
              return tries(
                  story,
                  new UtteranceCorrected(
                      whispered,
                      new Value.Words("another", Language.KOREAN),
                      Speaker.APPLICANT,
                      "misheard",
                      false));
            }),
        new Attempt(
            "I31.told-by-another",
            () -> {
              Story story = Story.opened(Modality.REGULAR).withSpouse().registered();
              EntryId whispered = whispered(story, Scenario.SPOUSE);
              return tries(
                  story,
                  new AdversePointPut(
                      Scenario.APPLICANT,
                      PointKind.CREDIBILITY,
                      "differs",
                      List.of(new Citation(whispered)),
                      true));
            }),
        new Attempt(
            "I31.each-spouse",
            () -> {
              Story story =
                  Story.opened(Modality.REGULAR)
                      .withSpouse()
                      .registered()
                      .heard()
                      .heard(Scenario.SPOUSE);
              story.facts(Story.GRANT).included();
              story.does(difference(Scenario.APPLICANT, story, true));
              return tries(story, story.submission(Recommendation.RECOGNISE));
            }));
  }

  private static Disclosed disclosed(Recipient.Kind kind, String state, Purpose p, Basis basis) {
    return new Disclosed(
        Scenario.APPLICANT,
        new Recipient(kind, Optional.of(new Country(state)), "body-1"),
        p,
        Set.of(Content.STATUS),
        basis);
  }

  private static Stream<Attempt> disclosure() {
    Basis law = new Basis.Law("Act 1");
    return Stream.of(
        opened("I25.origin", disclosed(Recipient.Kind.ORGANISATION, "KP", Purpose.REFERRAL, law)),
        opened(
            "I25.origin",
            new ConsentGiven(
                Scenario.APPLICANT,
                Purpose.FAMILY_TRACING,
                new Recipient(
                    Recipient.Kind.ORGANISATION, Optional.of(new Country("KP")), "body-1"),
                Optional.empty())),
        opened(
            "I25.second-state",
            disclosed(Recipient.Kind.SECOND_STATE, "KR", Purpose.NATIONALITY_CHECK, law)),
        opened(
            "I25.second-state",
            disclosed(Recipient.Kind.RESETTLEMENT_STATE, "KR", Purpose.RESETTLEMENT, law)),
        opened(
            "I25.no-basis",
            disclosed(Recipient.Kind.ORGANISATION, "TH", Purpose.REFERRAL, new Basis.Law(" "))),
        new Attempt(
            "I25.host-state",
            () -> {
              Story story = Story.opened(Modality.REGULAR);
              Recipient police =
                  new Recipient(
                      Recipient.Kind.HOST_STATE, Optional.of(new Country("TH")), "body-1");
              EntryId consent =
                  story.does(
                      new ConsentGiven(
                          Scenario.APPLICANT, Purpose.REFERRAL, police, Optional.empty()));
              return tries(
                  story,
                  disclosed(
                      Recipient.Kind.HOST_STATE,
                      "TH",
                      Purpose.REFERRAL,
                      new Basis.Consent(consent)));
            }),
        new Attempt(
            "I25.placed",
            () -> {
              Story story = Story.recognised();
              EntryId proposal = story.does(Story.submission(story.willing()));
              EntryId signed =
                  story.at.does(
                      Scenario.officer(Role.SUPERVISOR),
                      new SubmissionSigned(proposal, Priority.URGENT));
              return tries(story, new Placed(signed, new Country("KP"), story.at.today()));
            }),
        consent("I26.no-consent", Purpose.REFERRAL, "body-2", Optional.empty()),
        consent("I26.no-consent", Purpose.FAMILY_TRACING, "body-1", Optional.empty()),
        consent(
            "I26.no-consent", Purpose.REFERRAL, "body-1", Optional.of(LocalDate.of(2026, 3, 1))),
        new Attempt(
            "I26.no-consent",
            () -> {
              Story story = Story.opened(Modality.REGULAR);
              EntryId consent = story.does(agreed(Purpose.REFERRAL, "body-1", Optional.empty()));
              story.does(new ConsentWithdrawn(consent));
              return tries(story, referral(consent));
            }),
        new Attempt(
            "I26.held-against",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              EntryId refusal =
                  story.does(
                      new ConsentRefused(
                          Scenario.APPLICANT, Purpose.RESETTLEMENT, Story.resettlementState()));
              return tries(story, Story.resting(refusal));
            }),
        new Attempt(
            "I26.held-against",
            () -> {
              Story story = Story.assessing(Story.GRANT);
              EntryId withdrawal = story.does(new ConsentWithdrawn(story.willing()));
              return tries(story, Story.resting(withdrawal));
            }));
  }

  private static ConsentGiven agreed(Purpose purpose, String body, Optional<LocalDate> until) {
    return new ConsentGiven(
        Scenario.APPLICANT,
        purpose,
        new Recipient(Recipient.Kind.ORGANISATION, Optional.of(new Country("TH")), body),
        until);
  }

  private static Disclosed referral(EntryId consent) {
    return disclosed(
        Recipient.Kind.ORGANISATION, "TH", Purpose.REFERRAL, new Basis.Consent(consent));
  }

  private static Attempt consent(
      String refusal, Purpose purpose, String body, Optional<LocalDate> until) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.opened(Modality.REGULAR);
          return tries(story, referral(story.does(agreed(purpose, body, until))));
        });
  }

  private interface Change {
    CountryInformationAdded of(CountryInformationAdded source);
  }

  private static Attempt source(String refusal, Change change) {
    return new Attempt(
        refusal,
        () -> {
          Story story = Story.assessing(Story.GRANT);
          EntryId source = story.does(change.of(story.country()));
          return tries(story, Story.resting(source));
        });
  }

  private static CountryInformationAdded source(
      CountryInformationAdded s,
      InformationKind kind,
      String publisher,
      Optional<LocalDate> published,
      Optional<LocalDate> accessed) {
    return new CountryInformationAdded(
        kind, s.about(), s.title(), publisher, published, accessed, Optional.empty(), s.passage());
  }

  private static Stream<Attempt> sources() {
    LocalDate future = LocalDate.of(2027, 1, 1);
    return Stream.of(
        source("I29.no-source", s -> source(s, s.kind(), "", s.published(), s.accessed())),
        source(
            "I29.undated", s -> source(s, s.kind(), s.publisher(), Optional.empty(), s.accessed())),
        source(
            "I29.undated",
            s -> source(s, s.kind(), s.publisher(), s.published(), Optional.empty())),
        source(
            "I29.future",
            s -> source(s, s.kind(), s.publisher(), Optional.of(future), s.accessed())),
        source(
            "I29.future",
            s -> source(s, s.kind(), s.publisher(), s.published(), Optional.of(future))),
        source(
            "I29.law-undated",
            s -> source(s, InformationKind.LAW, s.publisher(), s.published(), s.accessed())));
  }
}
