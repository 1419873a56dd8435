package org.asylia.desk.site.cases.citing;

import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Verb;

/** Those who may read the pages of a case: every role of casework. */
public final class Readers {
  private Readers() {}

  /** The door through which they look at a page. */
  public static Door door(String path) {
    return Door.forRoles(
        Verb.GET,
        path,
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
