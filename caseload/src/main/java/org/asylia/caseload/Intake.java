package org.asylia.caseload;

import static org.asylia.casefile.Role.PROTECTION_OFFICER;
import static org.asylia.casefile.Role.REGISTRATION_OFFICER;
import static org.asylia.casefile.Role.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.BestInterestsAssessed;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.IntakeAct.GuardianAppointed;
import org.asylia.casefile.IntakeAct.GuardianKind;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.ModalityReason;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.Modality;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.casefile.ProtectionAct.ReferralOffered;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Role;
import org.asylia.casefile.Source;
import org.asylia.protection.Certificate;

/** Registration: people, what they state, rights, consent, needs, a certificate. */
record Intake(Journey j) {
  private static final Country SECOND_STATE = new Country("KR");

  void register() {
    open();
    j.people.forEach(this::member);
    j.people.forEach(p -> new Statements(j, p).state());
    j.people.forEach(this::protect);
    needs();
    consents();
    if (j.plan.modalityChanges()) {
      changeModality();
    }
  }

  void complete() {
    j.script.days(1, 1);
    certificate();
    new Exhibits(j).bring();
    j.add(REGISTRATION_OFFICER, new RegistrationCompleted());
  }

  private void open() {
    Modality first = j.plan.modality();
    if (j.plan.modalityChanges()) {
      first = first == Modality.REGULAR ? Modality.SIMPLIFIED : Modality.REGULAR;
    }
    j.add(
        REGISTRATION_OFFICER, new CaseOpened(j.law.situation().id(), j.plan.host(), first, false));
    List.of(Role.INTERVIEWER, Role.INTERPRETER, Role.ADJUDICATOR, PROTECTION_OFFICER)
        .forEach(j::assign);
  }

  private void changeModality() {
    boolean fast = j.plan.modality() == Modality.ACCELERATED;
    j.add(
        SUPERVISOR,
        new ModalityChanged(
            j.plan.modality(),
            fast ? ModalityReason.REFOULEMENT_RISK : ModalityReason.CREDIBILITY_DOUBT,
            j.write(SUPERVISOR, fast ? "modality risk" : "modality exit")));
  }

  private void member(Person p) {
    j.add(REGISTRATION_OFFICER, new MemberAdded(p.id(), p.relation(), p.ageClass(), p.company()));
    j.add(REGISTRATION_OFFICER, new RightsExplained(p.id(), p.spoken()));
  }

  private void protect(Person p) {
    if (!p.childAlone()) {
      return;
    }
    boolean guardian = j.dice.chance(50);
    j.add(
        PROTECTION_OFFICER,
        new GuardianAppointed(
            p.id(), guardian ? GuardianKind.GUARDIAN : GuardianKind.REPRESENTATIVE));
    j.add(
        PROTECTION_OFFICER,
        new BestInterestsAssessed(
            p.id(), j.script.today(), j.write(PROTECTION_OFFICER, "guardian note")));
  }

  private void needs() {
    Person p = j.applicant();
    for (String code : j.plan.profile().needs()) {
      j.add(REGISTRATION_OFFICER, new NeedIdentified(p.id(), code, new Source.Said(p.id())));
    }
    if (!j.plan.profile().needs().isEmpty()) {
      String service = j.dice.pick(List.of("health", "shelter", "talk", "law"));
      service = service.equals("shelter") && !p.female() ? "law" : service;
      j.add(
          PROTECTION_OFFICER,
          new ReferralOffered(
              p.id(), j.write(PROTECTION_OFFICER, "referral " + service), j.dice.chance(75)));
    }
  }

  private void consents() {
    Person p = j.applicant();
    Recipient clinic =
        new Recipient(Recipient.Kind.ORGANISATION, Optional.of(j.plan.host()), "health-partner");
    var care =
        j.add(
            REGISTRATION_OFFICER,
            new ConsentGiven(
                p.id(), Purpose.REFERRAL, clinic, Optional.of(j.script.today().plusYears(1))));
    if (j.dice.chance(12)) {
      j.add(REGISTRATION_OFFICER, new ConsentWithdrawn(care));
    }
    Recipient mission =
        new Recipient(Recipient.Kind.SECOND_STATE, Optional.of(SECOND_STATE), "mission-in-host");
    if (j.dice.chance(70)) {
      j.add(REGISTRATION_OFFICER, new ConsentRefused(p.id(), Purpose.NATIONALITY_CHECK, mission));
    }
    if (j.plan.alarm() != Plan.Alarm.NONE) {
      Recipient authority =
          new Recipient(
              Recipient.Kind.HOST_STATE, Optional.of(j.plan.host()), "immigration-authority");
      j.note(
          "consent intervention",
          j.add(
              PROTECTION_OFFICER,
              new ConsentGiven(p.id(), Purpose.INTERVENTION, authority, Optional.empty())));
    }
  }

  private void certificate() {
    Person p = j.applicant();
    var until = j.script.today().plusMonths(6);
    Certificate certificate =
        new Certificate(j.id, p.id(), p.name().hangul(), j.script.today(), until);
    j.add(REGISTRATION_OFFICER, new CertificateIssued(p.id(), until, certificate.sha256()));
  }
}
