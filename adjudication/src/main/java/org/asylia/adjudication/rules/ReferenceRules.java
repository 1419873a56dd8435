package org.asylia.adjudication.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.GlassReviewed;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.Citation;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.ErasureAct;
import org.asylia.casefile.EvidenceAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.ParametersAct.SetProposed;
import org.asylia.casefile.ParametersAct.SetPublished;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.*;
import org.asylia.casefile.ResettlementAct.*;
import org.asylia.casefile.Source;

/** What an act refers to must be in the same file and of the right kind. */
final class ReferenceRules {
  private static final List<Class<? extends Act>> EVIDENCE =
      List.of(EvidenceAdded.class, MedicalReportAdded.class, CountryInformationAdded.class);

  /** What can be cited. Screening scores and refusals of consent are refused by their own rules. */
  private static final List<Class<? extends Act>> CITABLE =
      List.of(
          UtteranceRecorded.class,
          UtteranceCorrected.class,
          AdversePointAnswered.class,
          Stated.class,
          EvidenceAdded.class,
          MedicalReportAdded.class,
          CountryInformationAdded.class,
          ScreeningScored.class,
          ConsentRefused.class,
          ConsentWithdrawn.class);

  private ReferenceRules() {}

  /** Every reference leads somewhere, and every person is registered in the file, once. */
  static final Rule REFERENCE =
      RuleBuilder.rule("REFERENCE", "UNHCR Handbook 196-205", "Berkeley Protocol 2022")
          .on(Act.class, ReferenceRules::leadsSomewhere)
          .on(Act.class, ReferenceRules::registered)
          .on(MemberAdded.class, ReferenceRules::once)
          .on(UtteranceRecorded.class, ReferenceRules::numbered)
          .build();

  /** A reference and the types of act it may lead to. */
  private record Reference(EntryId id, List<Class<? extends Act>> types) {
    static Reference to(EntryId id, Class<? extends Act> type) {
      return new Reference(id, List.of(type));
    }
  }

  private static Optional<Objection> leadsSomewhere(Asked<Act> asked) {
    return references(asked.act())
        .filter(r ->
            asked.file().entry(r.id()).stream()
                .noneMatch(e -> r.types().stream().anyMatch(t -> t.isInstance(e.act()))))
        .findFirst()
        .flatMap(r ->
            Objection.to(
                "nowhere",
                "@act." + asked.act().type(),
                r.id().toString(),
                "@act." + r.types().getFirst().getSimpleName()));
  }

  private static Stream<Reference> references(Act act) {
    Stream<Reference> cited =
        Reading.citations(act).stream().map(c -> new Reference(c.entry(), CITABLE));
    return Stream.concat(cited, Stream.concat(own(act), protection(act)));
  }

  private static Stream<Reference> own(Act act) {
    return switch (act) {
      case UtteranceRecorded a -> Stream.of(Reference.to(a.interview(), InterviewHeld.class));
      case UtteranceCorrected a -> Stream.of(Reference.to(a.utterance(), UtteranceRecorded.class));
      case ReadBackConfirmed a -> Stream.of(Reference.to(a.interview(), InterviewHeld.class));
      case QuestionAsked a -> Stream.of(Reference.to(a.utterance(), UtteranceRecorded.class));
      case AdversePointAnswered a -> Stream.of(Reference.to(a.point(), AdversePointPut.class));
      case ConsentWithdrawn a -> Stream.of(Reference.to(a.consent(), ConsentGiven.class));
      case Stated a -> source(a.source());
      case NeedIdentified a -> source(a.source());
      case ErasureAct.ErasureWithdrawn a ->
          Stream.of(Reference.to(a.proposal(), ErasureAct.ErasureProposed.class));
      case ErasureAct.Erased a ->
          Stream.of(Reference.to(a.proposal(), ErasureAct.ErasureProposed.class));
      case AttachmentAdded a -> Stream.of(new Reference(a.to(), EVIDENCE));
      case FactAssessed a -> put(a.put());
      case FindingMade a -> put(a.put());
      case DecisionServed a ->
          a.notice().evidence().stream().map(Citation::entry).map(e -> new Reference(e, CITABLE));
      default -> Stream.empty();
    };
  }

  private static Stream<Reference> protection(Act act) {
    return switch (act) {
      case AlarmAcknowledged a -> Stream.of(Reference.to(a.alarm(), AlarmRaised.class));
      case AlarmActedOn a -> Stream.of(Reference.to(a.alarm(), AlarmRaised.class));
      case AlarmClosed a -> Stream.of(Reference.to(a.alarm(), AlarmRaised.class));
      case SubmissionSigned a -> Stream.of(Reference.to(a.proposal(), SubmissionProposed.class));
      case Placed a -> Stream.of(Reference.to(a.submission(), SubmissionSigned.class));
      case Departed a -> Stream.of(Reference.to(a.placement(), Placed.class));
      case GlassReviewed a -> Stream.of(Reference.to(a.glass(), GlassBroken.class));
      case SetPublished a -> Stream.of(Reference.to(a.proposal(), SetProposed.class));
      default -> Stream.empty();
    };
  }

  private static Stream<Reference> put(List<EntryId> points) {
    return points.stream().map(p -> Reference.to(p, AdversePointPut.class));
  }

  private static Stream<Reference> source(Source source) {
    return switch (source) {
      case Source.SaidInInterview s ->
          Stream.of(Reference.to(s.utterance(), UtteranceRecorded.class));
      case Source.Shown s -> Stream.of(new Reference(s.evidence(), EVIDENCE));
      default -> Stream.empty();
    };
  }

  private static Optional<Objection> registered(Asked<Act> asked) {
    return Stream.concat(person(asked.act()).stream(), sayer(asked.act()).stream())
        .filter(p -> Reading.member(asked.file(), p).isEmpty())
        .findFirst()
        .flatMap(p -> Objection.to("stranger", "@act." + asked.act().type()));
  }

  /** Who is said to have said it; a witness from outside is heard as evidence. */
  private static Optional<PersonId> sayer(Act act) {
    return switch (act) {
      case Stated a -> sayer(a.source());
      case NeedIdentified a -> sayer(a.source());
      default -> Optional.empty();
    };
  }

  private static Optional<PersonId> sayer(Source source) {
    return switch (source) {
      case Source.Said s -> Optional.of(s.by());
      case Source.SaidInInterview s -> Optional.of(s.by());
      default -> Optional.empty();
    };
  }

  private static Optional<PersonId> person(Act act) {
    return switch (act) {
      case AgeClassAccepted a -> Optional.of(a.person());
      case Stated a -> Optional.of(a.about());
      case RightsExplained a -> Optional.of(a.person());
      case ConsentGiven a -> Optional.of(a.person());
      case ConsentRefused a -> Optional.of(a.person());
      case NeedIdentified a -> Optional.of(a.person());
      case GuardianAppointed a -> Optional.of(a.child());
      case BestInterestsAssessed a -> Optional.of(a.child());
      case BestInterestsDetermined a -> Optional.of(a.child());
      case InterviewHeld a -> Optional.of(a.person());
      case QuestionAsked a -> Optional.of(a.person());
      case AdversePointPut a -> Optional.of(a.person());
      case MedicalReportAdded a -> Optional.of(a.person());
      case ScreeningScored a -> Optional.of(a.person());
      case FactAssessed a -> Optional.of(a.person());
      case AlarmRaised a -> Optional.of(a.person());
      case CertificateIssued a -> Optional.of(a.person());
      case ReferralOffered a -> Optional.of(a.person());
      case Disclosed a -> Optional.of(a.person());
      case SubmissionProposed a -> Optional.of(a.person());
      default -> Optional.empty();
    };
  }

  private static Optional<Objection> once(Asked<MemberAdded> asked) {
    return Objection.first(
        () ->
            Objection.when(
                Reading.member(asked.file(), asked.act().person()).isPresent(),
                "registered-before"),
        () ->
            Objection.when(
                asked.act().relation() == Relation.APPLICANT
                    && asked.file().registration().applicant().isPresent(),
                "second-applicant"));
  }

  private static Optional<Objection> numbered(Asked<UtteranceRecorded> asked) {
    return Optional.ofNullable(asked.file().interviews().held().get(asked.act().interview()))
        .filter(
            i -> i.utterances().stream().anyMatch(u -> u.act().number() == asked.act().number()))
        .flatMap(i -> Objection.to("number", Integer.toString(asked.act().number())));
  }
}
