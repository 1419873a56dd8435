package org.asylia.desk.site.cases;

import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Verb;

/** The doors that open for everybody who works on cases. */
public final class CaseDoors {
  private CaseDoors() {}

  /** A door for every role of casework. */
  public static Door casework(Verb verb, String pattern) {
    return Door.forRoles(
        verb,
        pattern,
        Role.REGISTRATION_OFFICER,
        Role.INTERVIEWER,
        Role.INTERPRETER,
        Role.ADJUDICATOR,
        Role.REVIEWING_OFFICER,
        Role.APPEAL_OFFICER,
        Role.PROTECTION_OFFICER,
        Role.RESETTLEMENT_OFFICER,
        Role.SUPERVISOR);
  }
}
