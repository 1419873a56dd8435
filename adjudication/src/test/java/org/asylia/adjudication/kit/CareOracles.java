package org.asylia.adjudication.kit;

import static org.asylia.adjudication.kit.Scenario.SOFTWARE;
import static org.asylia.adjudication.kit.Scenario.officer;

import java.util.Map;
import java.util.function.Predicate;
import org.asylia.casefile.*;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.ProtectionAct.*;
import org.asylia.casefile.ResettlementAct.*;

/** Oracles on people, references, children, family, disclosure, alarms and submissions. */
final class CareOracles {
  private CareOracles() {}

  static void add(Map<String, Predicate<Past>> each) {
    each.put("STEP", CareOracles::outOfOrder);
    each.put("REFERENCE", CareOracles::dangling);
    each.put(
        "I32",
        p ->
            p.act().binding()
                && (p.now().author().equals(SOFTWARE.officer())
                    || (p.act() instanceof DecisionIssued
                        && p.now().author().equals(officer(Role.INTERVIEWER).officer()))));
    each.put(
        "ROLE",
        p ->
            !p.act().binding()
                && (p.now().author().equals(SOFTWARE.officer())
                    || p.now().author().equals(officer(Role.ANALYST).officer())));
    each.put("TIE", CareOracles::stranger);
    each.put("GLASS", CareOracles::carelessGlass);
    each.put("I24", CareOracles::childAlone);
    each.put("I31", CareOracles::family);
    each.put("I25", CareOracles::wrongReader);
    each.put("I26", CareOracles::withoutConsent);
    each.put("ALARM", CareOracles::ladder);
    each.put(
        "ATTACHMENT", p -> p.is(AttachmentAdded.class).filter(a -> misplaced(p, a)).isPresent());
    each.put("SUBMISSION", CareOracles::submission);
    each.put(
        "MODALITY",
        p ->
            p.is(ModalityChanged.class).filter(m -> m.explanation().isBlank()).isPresent()
                || p.is(AssessmentSubmitted.class)
                    .filter(s ->
                        Oracles.takes(s.recommendation())
                            || p.acts(ExclusionTriggered.class).findAny().isPresent())
                    .filter(s -> shortened(p))
                    .isPresent());
  }

  private static boolean misplaced(Past p, AttachmentAdded a) {
    boolean original = a.kind() == AttachmentKind.ORIGINAL;
    return p.before().stream().anyMatch(r -> r.id().equals(a.to()) && r.act().part() != a.part())
        || original == a.madeFrom().isPresent()
        || (!original
            && p.acts(AttachmentAdded.class)
                .noneMatch(o ->
                    a.madeFrom().filter(o.file().id()::equals).isPresent()
                        && o.kind() == AttachmentKind.ORIGINAL
                        && o.to().equals(a.to())));
  }

  private static boolean shortened(Past p) {
    Modality modality =
        p.last(ModalityChanged.class)
            .map(ModalityChanged::to)
            .or(() -> p.last(CaseOpened.class).map(CaseOpened::modality))
            .orElse(Modality.REGULAR);
    return modality != Modality.REGULAR && modality != Modality.ACCELERATED;
  }

  /** Somebody records a statement or a finding in a case that they neither opened nor work on. */
  private static boolean stranger(Past p) {
    return (p.act() instanceof Stated || p.act() instanceof FindingMade)
        && p.acts(AccessAct.OfficerAssigned.class)
            .noneMatch(a -> a.officer().equals(p.now().author()))
        && !p.didBefore(p.now().author(), CaseOpened.class::isInstance);
  }

  private static boolean carelessGlass(Past p) {
    return p.is(AccessAct.GlassBroken.class)
            .filter(g ->
                g.reason().isBlank() || g.until().isAfter(p.now().at().plusSeconds(4 * 60 * 60)))
            .isPresent()
        || p.is(AccessAct.AccessRevoked.class).filter(a -> a.reason().isBlank()).isPresent();
  }

  private static boolean outOfOrder(Past p) {
    int closed = p.lastIndex(CaseClosed.class::isInstance);
    int open =
        p.lastIndex(a ->
            a instanceof CaseReopened
                || a instanceof CessationOpened
                || a instanceof CancellationOpened);
    return switch (p.act()) {
      case CaseOpened a -> p.at() != 0;
      case DecisionIssued a ->
          p.lastIndex(AssessmentSubmitted.class::isInstance)
              <= p.lastIndex(DecisionIssued.class::isInstance);
      case DecisionServed a ->
          p.lastIndex(DecisionIssued.class::isInstance)
              <= p.lastIndex(DecisionServed.class::isInstance);
      case AppealLodged a -> p.acts(DecisionServed.class).findAny().isEmpty();
      case Stated a -> p.at() == 0 || closed > open;
      default -> false;
    };
  }

  private static boolean dangling(Past p) {
    return Past.inside(p.act(), EntryId.class).stream()
            .anyMatch(id -> p.before().stream().noneMatch(r -> r.id().equals(id)))
        || (p.act() instanceof FindingMade f
            && f.put().stream().anyMatch(id -> p.entry(id, AdversePointPut.class).isEmpty()))
        || (p.act() instanceof MemberAdded m
            ? p.acts(MemberAdded.class)
                .anyMatch(o ->
                    o.person().equals(m.person())
                        || (o.relation() == Relation.APPLICANT
                            && m.relation() == Relation.APPLICANT))
            : Past.inside(p.act(), PersonId.class).stream()
                .anyMatch(id -> p.acts(MemberAdded.class).noneMatch(o -> o.person().equals(id))));
  }

  static boolean someChild(Past p) {
    return p.acts(MemberAdded.class).anyMatch(m -> child(p, m.person()));
  }

  private static boolean child(Past p, PersonId person) {
    return p.acts(AgeClassAccepted.class)
            .filter(a -> a.person().equals(person))
            .map(AgeClassAccepted::ageClass)
            .reduce((a, b) -> b)
            .or(() ->
                p.acts(MemberAdded.class)
                    .filter(m -> m.person().equals(person))
                    .map(MemberAdded::ageClass)
                    .findFirst())
            .orElse(AgeClass.ADULT)
        != AgeClass.ADULT;
  }

  private static boolean alone(Past p, PersonId person) {
    return child(p, person)
        && p.acts(AgeClassAccepted.class)
                .filter(a -> a.person().equals(person))
                .map(AgeClassAccepted::company)
                .reduce((a, b) -> b)
                .or(() ->
                    p.acts(MemberAdded.class)
                        .filter(m -> m.person().equals(person))
                        .map(MemberAdded::company)
                        .findFirst())
                .orElse(Company.ACCOMPANIED)
            != Company.ACCOMPANIED;
  }

  private static boolean childAlone(Past p) {
    return switch (p.act()) {
      case InterviewHeld i ->
          alone(p, i.person())
              && (p.acts(GuardianAppointed.class).noneMatch(g -> g.child().equals(i.person()))
                  || p.acts(BestInterestsAssessed.class)
                      .noneMatch(b -> b.child().equals(i.person())));
      case SubmissionProposed s -> undetermined(p, s.person());
      case SubmissionSigned s ->
          p.entry(s.proposal(), SubmissionProposed.class)
              .filter(o -> undetermined(p, o.person()))
              .isPresent();
      default -> false;
    };
  }

  private static boolean undetermined(Past p, PersonId person) {
    return alone(p, person)
        && p.acts(BestInterestsDetermined.class).noneMatch(b -> b.child().equals(person));
  }

  private static boolean family(Past p) {
    return switch (p.act()) {
      case AdversePointPut a -> a.kind() == PointKind.FAMILY_INCONSISTENCY && !a.inConfidence();
      case AdversePointAnswered a ->
          !a.inConfidence()
              && p.entry(a.point(), AdversePointPut.class)
                  .filter(o -> o.kind() == PointKind.FAMILY_INCONSISTENCY)
                  .isPresent();
      case AssessmentSubmitted s ->
          s.recommendation() != Recommendation.REMIT
              && !Oracles.tribunal(p)
              && (p.acts(MemberAdded.class)
                      .filter(m -> !child(p, m.person()))
                      .anyMatch(m ->
                          p.acts(InterviewHeld.class)
                              .noneMatch(i -> i.person().equals(m.person()) && i.alone()))
                  || oneSpouse(p));
      default -> false;
    };
  }

  private static boolean oneSpouse(Past p) {
    var put =
        p.acts(AdversePointPut.class)
            .filter(a -> a.kind() == PointKind.FAMILY_INCONSISTENCY)
            .map(AdversePointPut::person)
            .toList();
    var couple =
        p.acts(MemberAdded.class)
            .filter(m -> m.relation() == Relation.SPOUSE || m.relation() == Relation.APPLICANT)
            .map(MemberAdded::person)
            .toList();
    return !put.isEmpty() && couple.size() > 1 && !put.containsAll(couple);
  }

  private static boolean from(Recipient recipient, String state) {
    return recipient.country().filter(c -> c.code().equals(state)).isPresent();
  }

  private static boolean wrongReader(Past p) {
    return switch (p.act()) {
      case Disclosed d ->
          from(d.recipient(), "KP")
              || (d.basis() instanceof Basis.Law(String provision)
                  && (provision.isBlank()
                      || from(d.recipient(), "KR")
                      || d.recipient().kind() == Recipient.Kind.SECOND_STATE))
              || (d.recipient().kind() == Recipient.Kind.HOST_STATE
                  && d.basis() instanceof Basis.Consent
                  && d.purpose() != Purpose.INTERVENTION);
      case ConsentGiven c -> from(c.recipient(), "KP");
      case Placed placed -> placed.destination().code().equals("KP");
      default -> false;
    };
  }

  private static boolean lives(Past p, EntryId id, PersonId person, Purpose purpose) {
    var today = java.time.LocalDate.ofInstant(p.now().at(), java.time.ZoneOffset.UTC);
    return p.entry(id, ConsentGiven.class)
            .filter(c -> c.person().equals(person) && c.purpose() == purpose)
            .filter(c -> c.until().isEmpty() || !c.until().get().isBefore(today))
            .isPresent()
        && p.acts(ConsentWithdrawn.class).noneMatch(w -> w.consent().equals(id));
  }

  private static boolean withoutConsent(Past p) {
    if (p.act() instanceof Disclosed d && d.basis() instanceof Basis.Consent(EntryId id)) {
      return !lives(p, id, d.person(), d.purpose())
          || p.entry(id, ConsentGiven.class)
              .filter(c -> c.recipient().equals(d.recipient()))
              .isEmpty();
    }
    return (p.act() instanceof AssessmentAct || p.act() instanceof AdversePointPut)
        && Past.inside(p.act(), Citation.class).stream()
            .anyMatch(c ->
                p.entry(c.entry(), ConsentRefused.class).isPresent()
                    || p.entry(c.entry(), ConsentWithdrawn.class).isPresent());
  }

  private static boolean ladder(Past p) {
    return switch (p.act()) {
      case AlarmRaised a -> a.acknowledgeWithin().isZero();
      case AlarmAcknowledged a -> acknowledged(p, a.alarm());
      case AlarmActedOn a -> !acknowledged(p, a.alarm()) || over(p, a.alarm());
      case AlarmClosed a ->
          !acknowledged(p, a.alarm())
              || over(p, a.alarm())
              || a.outcome().isBlank()
              || p.acts(AlarmActedOn.class).noneMatch(o -> o.alarm().equals(a.alarm()));
      default -> false;
    };
  }

  private static boolean acknowledged(Past p, EntryId alarm) {
    return p.acts(AlarmAcknowledged.class).anyMatch(o -> o.alarm().equals(alarm));
  }

  private static boolean over(Past p, EntryId alarm) {
    return p.acts(AlarmClosed.class).anyMatch(o -> o.alarm().equals(alarm));
  }

  private static boolean submission(Past p) {
    return switch (p.act()) {
      case SubmissionProposed s ->
          s.primary() == s.secondary()
              || s.reasons().isBlank()
              || !lives(p, s.consent(), s.person(), Purpose.RESETTLEMENT);
      case SubmissionSigned s ->
          (p.acts(DecisionIssued.class).noneMatch(d -> d.outcome() == Recommendation.RECOGNISE)
                  && p.acts(AppealDecided.class)
                      .noneMatch(d -> d.outcome() == AppealOutcome.ALLOWED))
              || p.before().stream()
                  .anyMatch(
                      r -> r.id().equals(s.proposal()) && r.author().equals(p.now().author()));
      default -> false;
    };
  }
}
