package org.asylia.adjudication.policy;

import static org.asylia.adjudication.procedure.State.*;
import static org.asylia.casefile.Part.*;

import java.util.EnumSet;
import java.util.Set;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;

/**
 * The duties of each role, written one role after the other from what the field says of it, and
 * apart from the policy's own list: a cell is allowed where one of the duties covers it.
 *
 * @param act the simple name of the type of act
 */
record DutyOracle(Role role, String act, State stage, Tie tie, Part part) {
  private static final Set<State> HEARD = EnumSet.of(REGISTRATION, INTERVIEW, ASSESSMENT, APPEAL);

  boolean may() {
    return switch (role) {
      case REGISTRATION_OFFICER -> registers();
      case INTERVIEWER -> interviews();
      case INTERPRETER -> interprets();
      case ADJUDICATOR -> adjudicates();
      case REVIEWING_OFFICER -> reviews() || (is("SetProposed") && node());
      case APPEAL_OFFICER -> hearsAppeals();
      case PROTECTION_OFFICER -> protects();
      case RESETTLEMENT_OFFICER -> resettles();
      case DOCUMENTER -> documents();
      case ANALYST -> false;
      case CUSTODIAN ->
          (tie == Tie.NONE || tie == Tie.SAME_OFFICE)
              && ((is("AccessRecovered") && in(CLAIM) && stage != START)
                  || (is("Erased") && in(PUBLIC) && stage == CLOSED));
      case SUPERVISOR -> supervises() || (is("SetProposed", "SetPublished") && node());
      case ADMINISTRATOR -> is("OfficerEnrolled", "OfficerLeft") && node();
    };
  }

  /** Who sees what of a case, whatever it is that they then do. */
  boolean sees() {
    if (stage == START) {
      return tie == Tie.NONE && in(PUBLIC);
    }
    boolean knows =
        switch (role) {
          case INTERPRETER, DOCUMENTER -> in(CLAIM);
          case SUPERVISOR -> in(IDENTITY, CLAIM);
          case RESETTLEMENT_OFFICER -> in(IDENTITY, CLAIM, MEDICAL);
          case ANALYST, CUSTODIAN, ADMINISTRATOR -> false;
          default -> in(IDENTITY, CLAIM, MEDICAL, CONFIDENTIAL);
        };
    return knows
        && (works()
            || (role == Role.SUPERVISOR && (tie == Tie.SAME_OFFICE || tie == Tie.GLASS))
            || (role == Role.PROTECTION_OFFICER && tie == Tie.GLASS && !in(CONFIDENTIAL)));
  }

  private boolean registers() {
    return opens()
        || certifies()
        || (works() && (caseworker() || firstLine() || tells() || brings()))
        || (works()
            && in(CLAIM)
            && switch (act) {
              case "GuardianAppointed" -> open();
              case "RegistrationCompleted" -> stage == REGISTRATION;
              case "ModalityChanged", "CaseClosed" -> stage == REGISTRATION || stage == INTERVIEW;
              case "DecisionServed" -> stage == SERVICE;
              case "CaseReopened" -> stage == CLOSING || stage == CLOSED;
              default -> false;
            });
  }

  private boolean interviews() {
    return works()
        && (caseworker()
            || firstLine()
            || tells()
            || brings()
            || (HEARD.contains(stage) && hears())
            || (is("ExclusionTriggered")
                && in(CLAIM)
                && (stage == INTERVIEW || stage == ASSESSMENT)));
  }

  /** The interpreter gives no view, and has no key to what is said in confidence. */
  private boolean interprets() {
    return works()
        && HEARD.contains(stage)
        && in(CLAIM)
        && is("UtteranceRecorded", "UtteranceCorrected");
  }

  private boolean adjudicates() {
    return works()
        && (caseworker()
            || firstLine()
            || tells()
            || brings()
            || (HEARD.contains(stage) && hears())
            || (in(CLAIM) && assessesAndDecides()));
  }

  private boolean assessesAndDecides() {
    return switch (act) {
      case "FactFound", "FactAssessed", "FindingMade", "ExclusionTriggered" ->
          stage == INTERVIEW || stage == ASSESSMENT;
      case "AssessmentSubmitted" -> stage == ASSESSMENT;
      case "NonReturnAssessed" ->
          Set.of(ASSESSMENT, REVIEW, DECISION, SERVICE, APPEAL_WINDOW, CLOSING).contains(stage);
      case "ModalityChanged" -> Set.of(REGISTRATION, INTERVIEW, ASSESSMENT, REVIEW).contains(stage);
      case "CaseClosed" ->
          Set.of(INTERVIEW, ASSESSMENT, REVIEW, DECISION, SERVICE, APPEAL_WINDOW, CLOSING)
              .contains(stage);
      case "DecisionIssued" -> stage == REVIEW || stage == DECISION;
      case "DecisionServed" -> stage == SERVICE;
      case "CessationOpened", "CancellationOpened" -> solution() || stage == CLOSED;
      case "Disclosed", "CountryInformationAdded" -> open();
      default -> false;
    };
  }

  private boolean reviews() {
    if (is("ReviewApproved", "ReviewReturned")) {
      return in(CLAIM)
          && (tie == Tie.ASSIGNED || tie == Tie.REVIEWER)
          && (stage == REVIEW || (stage == DECISION && is("ReviewReturned")));
    }
    return works()
        && (caseworker()
            || tells()
            || brings()
            || (in(CLAIM)
                && switch (act) {
                  case "ModalityChanged" -> stage == REVIEW;
                  case "DecisionIssued" -> stage == REVIEW || stage == DECISION;
                  case "DecisionServed" -> stage == SERVICE;
                  case "SubmissionSigned" ->
                      Set.of(ASSESSMENT, REVIEW, DECISION, SERVICE, SUBMISSION).contains(stage);
                  case "CountryInformationAdded" -> open();
                  default -> false;
                }));
  }

  private boolean hearsAppeals() {
    if (is("AppealDecided")) {
      return stage == APPEAL && tie == Tie.ASSIGNED && in(CLAIM);
    }
    return opens()
        || (works()
            && (caseworker()
                || tells()
                || brings()
                || (HEARD.contains(stage) && hears())
                || (in(CLAIM)
                    && switch (act) {
                      case "RegistrationCompleted" -> stage == REGISTRATION;
                      case "NonReturnAssessed" ->
                          stage == ASSESSMENT || stage == APPEAL || stage == CLOSING;
                      case "CountryInformationAdded" -> open();
                      default -> false;
                    })));
  }

  private boolean protects() {
    if (in(CLAIM) && alarm()) {
      return (works() || tie == Tie.GLASS) && stage != START;
    }
    if (in(CLAIM) && is("ReferralOffered") && tie == Tie.GLASS) {
      return open();
    }
    if (in(CLAIM) && is("GlassBroken")) {
      return tie == Tie.SAME_OFFICE && stage != START;
    }
    return opens()
        || certifies()
        || (works() && (caseworker() || firstLine() || tells() || brings()))
        || (works()
            && in(CLAIM)
            && switch (act) {
              case "GuardianAppointed",
                  "BestInterestsAssessed",
                  "BestInterestsDetermined",
                  "Disclosed",
                  "CaseClosed" ->
                  open();
              case "NonReturnAssessed" ->
                  Set.of(SERVICE, APPEAL_WINDOW, APPEAL, CLOSING).contains(stage);
              case "DecisionServed" -> stage == SERVICE;
              case "CaseReopened" -> stage == CLOSING || stage == CLOSED;
              default -> false;
            });
  }

  private boolean resettles() {
    if (!works()) {
      return false;
    }
    boolean sinceAssessment = open() && stage.compareTo(ASSESSMENT) >= 0;
    boolean merged = Set.of(ASSESSMENT, REVIEW, DECISION, SERVICE).contains(stage);
    return caseworker()
        || (is("MedicalReportAdded") && in(MEDICAL) && open())
        || (is("AttachmentAdded") && in(CLAIM, MEDICAL) && open())
        || (is("Stated") && sinceAssessment && in(IDENTITY, CLAIM, MEDICAL))
        || (in(CLAIM)
            && switch (act) {
              case "EvidenceAdded" -> open();
              case "Disclosed" -> sinceAssessment;
              case "SubmissionProposed" ->
                  merged || Set.of(RECOGNISED, SUBMISSION, PLACEMENT, DEPARTURE).contains(stage);
              case "SubmissionSigned" -> merged || stage == SUBMISSION;
              case "Placed" -> stage == PLACEMENT;
              case "Departed" -> stage == DEPARTURE;
              case "CaseClosed" -> solution();
              default -> false;
            });
  }

  private boolean documents() {
    return works()
        && open()
        && in(CLAIM)
        && is("EvidenceAdded", "AttachmentAdded", "CountryInformationAdded");
  }

  /** A supervisor steers every case of the office, and does casework where assigned. */
  private boolean supervises() {
    boolean steers = works() || tie == Tie.SAME_OFFICE;
    if (is("Stated")) {
      return works() && open() && in(IDENTITY, CLAIM);
    }
    if (is("ErasureProposed", "ErasureWithdrawn")) {
      return steers && stage == CLOSED && in(PUBLIC);
    }
    if (!in(CLAIM) || stage == START) {
      return false;
    }
    return switch (act) {
      case "OfficerAssigned", "AccessRevoked", "GlassReviewed" -> steers;
      case "GlassBroken" -> tie == Tie.SAME_OFFICE;
      case "AlarmRaised", "AlarmAcknowledged", "AlarmActedOn", "AlarmClosed" ->
          steers || tie == Tie.GLASS;
      case "CaseClosed" -> steers && open();
      case "CaseReopened" -> steers && (stage == CLOSING || stage == CLOSED);
      case "ModalityChanged" ->
          steers && Set.of(REGISTRATION, INTERVIEW, ASSESSMENT, REVIEW).contains(stage);
      case "CessationOpened", "CancellationOpened" -> steers && (solution() || stage == CLOSED);
      case "BestInterestsDetermined", "Disclosed", "EvidenceAdded", "AttachmentAdded" ->
          works() && open();
      case "SubmissionSigned" ->
          steers && Set.of(ASSESSMENT, REVIEW, DECISION, SERVICE, SUBMISSION).contains(stage);
      default -> works() && caseworker();
    };
  }

  /** What everybody who works on cases does: consents, needs, referrals, appeals, alarms. */
  private boolean caseworker() {
    return in(CLAIM)
        && switch (act) {
          case "ConsentGiven", "ConsentRefused", "NeedIdentified", "ReferralOffered" -> open();
          case "ConsentWithdrawn", "AlarmRaised" -> stage != START;
          case "AppealLodged" -> stage == APPEAL_WINDOW;
          default -> false;
        };
  }

  /** What those do who meet people first, until the case is closed. */
  private boolean firstLine() {
    return open()
        && ((in(CLAIM) && is("MemberAdded", "AgeClassAccepted", "RightsExplained"))
            || (in(MEDICAL) && is("ScreeningScored")));
  }

  /** Writes down what is said, in confidence too. */
  private boolean tells() {
    return open() && is("Stated") && !in(PUBLIC);
  }

  /** Adds what is shown, in confidence too, and what doctors write. */
  private boolean brings() {
    return open()
        && ((is("EvidenceAdded") && in(CLAIM, CONFIDENTIAL))
            || (is("AttachmentAdded") && in(CLAIM, MEDICAL, CONFIDENTIAL))
            || (is("MedicalReportAdded") && in(MEDICAL)));
  }

  private boolean hears() {
    return (in(CLAIM)
            && is(
                "InterviewHeld",
                "ReadBackConfirmed",
                "QuestionAsked",
                "UtteranceCorrected",
                "UtteranceRecorded",
                "AdversePointPut",
                "AdversePointAnswered"))
        || (in(CONFIDENTIAL)
            && is(
                "UtteranceRecorded",
                "UtteranceCorrected",
                "AdversePointPut",
                "AdversePointAnswered"));
  }

  private boolean opens() {
    return is("CaseOpened") && stage == START && tie == Tie.NONE && in(CLAIM);
  }

  /** A certificate names the person, so it stands with the identity facts. */
  private boolean certifies() {
    return works() && open() && is("CertificateIssued") && in(IDENTITY);
  }

  private boolean alarm() {
    return is("AlarmRaised", "AlarmAcknowledged", "AlarmActedOn", "AlarmClosed");
  }

  /** In the node's own file, which is no case. */
  private boolean node() {
    return stage == START && tie == Tie.NONE && in(PUBLIC);
  }

  private boolean works() {
    return tie == Tie.ASSIGNED || tie == Tie.DRAFTER || tie == Tie.REVIEWER;
  }

  private boolean open() {
    return stage != START && stage != CLOSED;
  }

  private boolean solution() {
    return stage.compareTo(RECOGNISED) >= 0 && stage != CLOSED;
  }

  private boolean is(String... acts) {
    return Set.of(acts).contains(act);
  }

  private boolean in(Part... parts) {
    return Set.of(parts).contains(part);
  }
}
