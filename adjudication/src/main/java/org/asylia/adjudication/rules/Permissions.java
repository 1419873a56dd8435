package org.asylia.adjudication.rules;

import static org.asylia.casefile.Role.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.asylia.casefile.AccessAct.*;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.EvidenceAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.ProtectionAct.*;
import org.asylia.casefile.ResettlementAct.*;
import org.asylia.casefile.Role;

/** Which roles may do which act. An act that is not listed is open to nobody. */
public final class Permissions {
  private static final Role[] FRONT = {
    REGISTRATION_OFFICER, INTERVIEWER, ADJUDICATOR, PROTECTION_OFFICER
  };
  private static final Role[] CASEWORK = {
    REGISTRATION_OFFICER,
    INTERVIEWER,
    ADJUDICATOR,
    REVIEWING_OFFICER,
    APPEAL_OFFICER,
    PROTECTION_OFFICER,
    RESETTLEMENT_OFFICER,
    SUPERVISOR
  };

  private static final Map<Class<? extends Act>, Set<Role>> ALLOWED = table();

  private Permissions() {}

  /** The roles that may do that act; none where it is not listed. */
  public static Set<Role> roles(Class<? extends Act> act) {
    return ALLOWED.getOrDefault(act, Set.of());
  }

  private static Map<Class<? extends Act>, Set<Role>> table() {
    Map<Class<? extends Act>, Set<Role>> table = new LinkedHashMap<>();
    intake(table);
    hearing(table);
    assessing(table);
    deciding(table);
    protecting(table);
    return Collections.unmodifiableMap(table);
  }

  private static void intake(Map<Class<? extends Act>, Set<Role>> table) {
    allow(table, CaseOpened.class, REGISTRATION_OFFICER, PROTECTION_OFFICER, APPEAL_OFFICER);
    allow(table, MemberAdded.class, FRONT);
    allow(table, AgeClassAccepted.class, FRONT);
    allow(table, Stated.class, CASEWORK);
    allow(table, RightsExplained.class, FRONT);
    allow(table, ConsentGiven.class, CASEWORK);
    allow(table, ConsentRefused.class, CASEWORK);
    allow(table, ConsentWithdrawn.class, CASEWORK);
    allow(table, NeedIdentified.class, CASEWORK);
    allow(table, GuardianAppointed.class, REGISTRATION_OFFICER, PROTECTION_OFFICER);
    allow(table, BestInterestsAssessed.class, PROTECTION_OFFICER);
    allow(table, BestInterestsDetermined.class, PROTECTION_OFFICER, SUPERVISOR);
    allow(table, RegistrationCompleted.class, REGISTRATION_OFFICER, APPEAL_OFFICER);
    allow(
        table,
        ModalityChanged.class,
        REGISTRATION_OFFICER,
        ADJUDICATOR,
        REVIEWING_OFFICER,
        SUPERVISOR);
  }

  private static void hearing(Map<Class<? extends Act>, Set<Role>> table) {
    Role[] hearing = {INTERVIEWER, ADJUDICATOR, APPEAL_OFFICER};
    allow(table, InterviewHeld.class, hearing);
    allow(table, UtteranceRecorded.class, INTERVIEWER, INTERPRETER, ADJUDICATOR, APPEAL_OFFICER);
    allow(table, UtteranceCorrected.class, INTERVIEWER, INTERPRETER, ADJUDICATOR, APPEAL_OFFICER);
    allow(table, ReadBackConfirmed.class, hearing);
    allow(table, QuestionAsked.class, hearing);
    allow(table, AdversePointPut.class, hearing);
    allow(table, AdversePointAnswered.class, hearing);
    allow(table, EvidenceAdded.class, with(CASEWORK, DOCUMENTER));
    allow(table, AttachmentAdded.class, with(CASEWORK, DOCUMENTER));
    allow(table, MedicalReportAdded.class, CASEWORK);
    allow(table, ScreeningScored.class, FRONT);
    allow(
        table,
        CountryInformationAdded.class,
        DOCUMENTER,
        ADJUDICATOR,
        REVIEWING_OFFICER,
        APPEAL_OFFICER);
  }

  private static void assessing(Map<Class<? extends Act>, Set<Role>> table) {
    allow(table, FactFound.class, ADJUDICATOR);
    allow(table, FactAssessed.class, ADJUDICATOR);
    allow(table, FindingMade.class, ADJUDICATOR);
    allow(table, ExclusionTriggered.class, INTERVIEWER, ADJUDICATOR);
    allow(table, NonReturnAssessed.class, ADJUDICATOR, APPEAL_OFFICER, PROTECTION_OFFICER);
    allow(table, AssessmentSubmitted.class, ADJUDICATOR);
  }

  private static void deciding(Map<Class<? extends Act>, Set<Role>> table) {
    allow(table, ReviewReturned.class, REVIEWING_OFFICER);
    allow(table, ReviewApproved.class, REVIEWING_OFFICER);
    allow(table, DecisionIssued.class, ADJUDICATOR, REVIEWING_OFFICER);
    allow(
        table,
        DecisionServed.class,
        ADJUDICATOR,
        REVIEWING_OFFICER,
        REGISTRATION_OFFICER,
        PROTECTION_OFFICER);
    allow(table, AppealLodged.class, CASEWORK);
    allow(table, AppealDecided.class, APPEAL_OFFICER);
    allow(
        table,
        CaseClosed.class,
        REGISTRATION_OFFICER,
        ADJUDICATOR,
        PROTECTION_OFFICER,
        RESETTLEMENT_OFFICER,
        SUPERVISOR);
    allow(table, CaseReopened.class, REGISTRATION_OFFICER, PROTECTION_OFFICER, SUPERVISOR);
    allow(table, CessationOpened.class, ADJUDICATOR, SUPERVISOR);
    allow(table, CancellationOpened.class, ADJUDICATOR, SUPERVISOR);
  }

  private static void protecting(Map<Class<? extends Act>, Set<Role>> table) {
    allow(table, AlarmRaised.class, CASEWORK);
    allow(table, AlarmAcknowledged.class, PROTECTION_OFFICER, SUPERVISOR);
    allow(table, AlarmActedOn.class, PROTECTION_OFFICER, SUPERVISOR);
    allow(table, AlarmClosed.class, PROTECTION_OFFICER, SUPERVISOR);
    allow(table, CertificateIssued.class, REGISTRATION_OFFICER, PROTECTION_OFFICER);
    allow(table, ReferralOffered.class, CASEWORK);
    allow(
        table, Disclosed.class, PROTECTION_OFFICER, RESETTLEMENT_OFFICER, ADJUDICATOR, SUPERVISOR);
    allow(table, SubmissionProposed.class, RESETTLEMENT_OFFICER);
    allow(table, SubmissionSigned.class, RESETTLEMENT_OFFICER, REVIEWING_OFFICER, SUPERVISOR);
    allow(table, Placed.class, RESETTLEMENT_OFFICER);
    allow(table, Departed.class, RESETTLEMENT_OFFICER);
    allow(table, OfficerAssigned.class, SUPERVISOR, ADMINISTRATOR);
    allow(table, AccessRevoked.class, SUPERVISOR, ADMINISTRATOR);
    allow(table, GlassBroken.class, PROTECTION_OFFICER, SUPERVISOR);
    allow(table, GlassReviewed.class, SUPERVISOR);
    allow(table, AccessRecovered.class, CUSTODIAN);
    allow(table, OfficerEnrolled.class, ADMINISTRATOR);
    allow(table, OfficerLeft.class, ADMINISTRATOR);
  }

  private static Role[] with(Role[] roles, Role added) {
    Role[] more = java.util.Arrays.copyOf(roles, roles.length + 1);
    more[roles.length] = added;
    return more;
  }

  private static void allow(
      Map<Class<? extends Act>, Set<Role>> table, Class<? extends Act> act, Role... roles) {
    EnumSet<Role> set = EnumSet.noneOf(Role.class);
    Collections.addAll(set, roles);
    table.put(act, Collections.unmodifiableSet(set));
  }
}
