package org.asylia.desk.access;

/** A role is what an officer is appointed to do; an officer may hold several. */
public enum Role {
  REGISTRATION,
  INTERVIEWER,
  ADJUDICATOR,
  REVIEWER,
  PROTECTION,
  RESETTLEMENT;

  /** The name under which Spring Security knows this role, for example {@code ROLE_REVIEWER}. */
  public String authority() {
    return "ROLE_" + name();
  }
}
