package org.asylia.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What protects the person meanwhile: alarms, certificates, referrals, disclosures. */
public sealed interface ProtectionAct extends Act {

  /**
   * An alarm is raised and its clock runs until an officer acknowledges it.
   *
   * @param person whom it concerns
   * @param kind what happened
   * @param where the state in which it happened, and nothing finer
   * @param happened when it happened, as far as known
   * @param acknowledgeWithin how long an officer has
   * @param account what is known
   */
  record AlarmRaised(
      PersonId person,
      AlarmKind kind,
      Country where,
      Instant happened,
      Duration acknowledgeWithin,
      String account)
      implements ProtectionAct {}

  /** An officer takes the alarm on. */
  record AlarmAcknowledged(EntryId alarm) implements ProtectionAct {}

  /** Something was done about the alarm. */
  record AlarmActedOn(EntryId alarm, String action) implements ProtectionAct {}

  /** The alarm is over, with what came of it. */
  record AlarmClosed(EntryId alarm, String outcome) implements ProtectionAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * A certificate is given to the person, signed by the node. It stands with the identity facts, so
   * that the node can compare a certificate that is shown to it with the record.
   */
  record CertificateIssued(PersonId person, LocalDate validUntil, String sha256)
      implements ProtectionAct {
    @Override
    public Part part() {
      return Part.IDENTITY;
    }

    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A service is offered, and whether the person accepts. */
  record ReferralOffered(PersonId person, String service, boolean accepted)
      implements ProtectionAct {}

  /** Something left the house: what, to whom, what for, and on which basis. */
  record Disclosed(
      PersonId person, Recipient recipient, Purpose purpose, Set<Content> content, Basis basis)
      implements ProtectionAct {
    /** Copies and orders the set. */
    public Disclosed {
      content = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(content));
    }

    @Override
    public boolean binding() {
      return true;
    }
  }

  /** On which basis something is disclosed. */
  sealed interface Basis {
    /** The person's consent, by its entry. */
    record Consent(EntryId consent) implements Basis {}

    /** A rule of law, cited. */
    record Law(String provision) implements Basis {}
  }

  /** What sort of thing is disclosed. */
  enum Content {
    IDENTITY,
    CLAIM,
    LOCATION,
    STATUS,
    NEEDS
  }

  /** What an alarm is about. */
  enum AlarmKind {
    DETENTION,
    PLANNED_REMOVAL,
    DISAPPEARANCE,
    VIOLENCE,
    MEDICAL
  }
}
