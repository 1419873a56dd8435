package org.asylia.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.asylia.casefile.AccessAct.ReadBecause;

/** What an officer is appointed to do. One officer may hold several roles. */
public enum Role {
  /** Registers people and takes their first statements. */
  REGISTRATION_OFFICER,
  /** Interviews applicants. */
  INTERVIEWER,
  /** Interprets; gives no view on credibility beyond language and dialect. */
  INTERPRETER,
  /** Assesses the claim element by element and drafts the decision. */
  ADJUDICATOR,
  /** Reviews another officer's assessment. */
  REVIEWING_OFFICER,
  /** Hears appeals, and took no part at first instance. */
  APPEAL_OFFICER,
  /** Answers alarms, needs and referrals. */
  PROTECTION_OFFICER,
  /** Prepares and signs resettlement submissions. */
  RESETTLEMENT_OFFICER,
  /** Keeps dated sources and testimony. */
  DOCUMENTER,
  /** Works with figures that identify nobody. */
  ANALYST,
  /** Assigns work and is told of alarms. */
  SUPERVISOR,
  /** Holds a share of the node's key. */
  CUSTODIAN,
  /** Manages people, roles and parameter sets. */
  ADMINISTRATOR;

  /** The parts of a case that an officer assigned in this role is shown, and given the keys of. */
  public Set<Part> parts() {
    return switch (this) {
      case REGISTRATION_OFFICER,
          INTERVIEWER,
          ADJUDICATOR,
          REVIEWING_OFFICER,
          APPEAL_OFFICER,
          PROTECTION_OFFICER ->
          parts(Part.IDENTITY, Part.CLAIM, Part.MEDICAL, Part.CONFIDENTIAL);
      case RESETTLEMENT_OFFICER -> parts(Part.IDENTITY, Part.CLAIM, Part.MEDICAL);
      case SUPERVISOR -> parts(Part.IDENTITY, Part.CLAIM);
      case INTERPRETER, DOCUMENTER -> parts(Part.CLAIM);
      case ANALYST, CUSTODIAN, ADMINISTRATOR -> Set.of();
    };
  }

  /**
   * The parts of a case of their own office that an officer in this role is shown without being
   * assigned: a supervisor always, who is on duty for a while after breaking the glass. None by any
   * other right.
   */
  public Set<Part> parts(ReadBecause because) {
    return switch (because) {
      case ASSIGNED -> parts();
      case SUPERVISION -> this == SUPERVISOR ? parts() : Set.of();
      case GLASS_BROKEN ->
          switch (this) {
            case PROTECTION_OFFICER -> parts(Part.IDENTITY, Part.CLAIM, Part.MEDICAL);
            case SUPERVISOR -> parts();
            default -> Set.of();
          };
      case CERTIFICATE_CHECK -> Set.of();
    };
  }

  private static Set<Part> parts(Part first, Part... more) {
    return Collections.unmodifiableSet(EnumSet.of(first, more));
  }
}
