package org.asylia.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** What happens at registration: opening the file, members, statements, consent, needs. */
public sealed interface IntakeAct extends Act {

  /**
   * The case file is opened.
   *
   * @param situation the folder under {@code situations/} whose data applies
   * @param hostState the state in which the person is now
   * @param modality the processing modality to begin with
   * @param underAppeal whether the file is opened at a tribunal, on a matter decided before
   */
  record CaseOpened(String situation, Country hostState, Modality modality, boolean underAppeal)
      implements IntakeAct {}

  /** A person joins the file: the applicant first, then members of the family. */
  record MemberAdded(PersonId person, Relation relation, AgeClass ageClass, Company company)
      implements IntakeAct {}

  /** The age class or the company of a member is settled anew, with the reason. */
  record AgeClassAccepted(PersonId person, AgeClass ageClass, Company company, String reason)
      implements IntakeAct {}

  /**
   * A fact about a person is stated by a source. Statements that disagree stand side by side.
   *
   * @param about whom it concerns
   * @param topic what it is about
   * @param code the fact's code in the situation's vocabulary for {@link Topic#CODED_FACT};
   *     otherwise empty
   * @param value what was said
   * @param source who or what says so
   * @param inConfidence whether other members of the file must not learn of it
   */
  record Stated(
      PersonId about,
      Topic topic,
      Optional<String> code,
      Value value,
      Source source,
      boolean inConfidence)
      implements IntakeAct {
    @Override
    public Part part() {
      return inConfidence ? Part.CONFIDENTIAL : topic.part();
    }
  }

  /** Rights, confidentiality and the procedure were explained in a language understood. */
  record RightsExplained(PersonId person, Language language) implements IntakeAct {}

  /** A person consents to one purpose and one recipient, perhaps until a day. */
  record ConsentGiven(
      PersonId person, Purpose purpose, Recipient recipient, Optional<LocalDate> until)
      implements IntakeAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A person refuses consent. It never lowers the assessment of status. */
  record ConsentRefused(PersonId person, Purpose purpose, Recipient recipient)
      implements IntakeAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A consent is withdrawn. */
  record ConsentWithdrawn(EntryId consent) implements IntakeAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A specific need is recorded by its code in the situation's table. */
  record NeedIdentified(PersonId person, String code, Source source) implements IntakeAct {}

  /** A guardian or representative stands beside a child. No name is kept here. */
  record GuardianAppointed(PersonId child, GuardianKind kind) implements IntakeAct {}

  /** The best interests of a child at risk were assessed before a protective step. */
  record BestInterestsAssessed(PersonId child, LocalDate on, String conclusion)
      implements IntakeAct {}

  /** A panel determined the best interests of a child. */
  record BestInterestsDetermined(PersonId child, LocalDate on, String conclusion)
      implements IntakeAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** Registration is complete: the file can go to interview. */
  record RegistrationCompleted() implements IntakeAct {}

  /** The modality changes, with the reason. */
  record ModalityChanged(Modality to, ModalityReason reason, String explanation)
      implements IntakeAct {}

  /** How a member stands to the applicant. */
  enum Relation {
    APPLICANT,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    OTHER_RELATIVE
  }

  /** Whether a person is a child. Where it is not known, the person is treated as a child. */
  enum AgeClass {
    ADULT,
    CHILD,
    NOT_KNOWN;

    /** Whether the safeguards for children apply: unless the person is known to be an adult. */
    public boolean treatedAsChild() {
      return this != ADULT;
    }
  }

  /** With whom a person is. */
  enum Company {
    ACCOMPANIED,
    SEPARATED,
    UNACCOMPANIED
  }

  /** Who stands beside a child. */
  enum GuardianKind {
    GUARDIAN,
    REPRESENTATIVE
  }

  /** Why a modality is changed. */
  enum ModalityReason {
    SPECIFIC_NEEDS,
    REFOULEMENT_RISK,
    MANIFESTLY_WELL_FOUNDED,
    MANIFESTLY_UNFOUNDED,
    EXCLUSION_TRIGGER,
    CREDIBILITY_DOUBT,
    LIKELY_NEGATIVE,
    HIGH_RECOGNITION_PROFILE
  }
}
