package org.asylia.casefile;

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
  ADMINISTRATOR
}
