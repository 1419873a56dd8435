package org.asylia.desk.site.cases.hearing;

import static org.asylia.casefile.Role.ADJUDICATOR;
import static org.asylia.casefile.Role.APPEAL_OFFICER;
import static org.asylia.casefile.Role.INTERPRETER;
import static org.asylia.casefile.Role.INTERVIEWER;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.context.annotation.Configuration;

/** The doors of the interview pages. */
@Configuration(proxyBeanMethods = false)
class HearingDoors implements Doors {
  static final String LIST = "/cases/{id}/interviews";
  static final String ONE = "/cases/{id}/interviews/{entry}";
  static final String NEXT = "/cases/{id}/interviews/{entry}/next";

  @Override
  public List<Door> doors() {
    return List.of(
        Readers.door(LIST),
        Readers.door(ONE),
        Readers.door(NEXT),
        Door.forRoles(POST, LIST, INTERVIEWER, ADJUDICATOR, APPEAL_OFFICER),
        Door.forRoles(POST, ONE, INTERVIEWER, INTERPRETER, ADJUDICATOR, APPEAL_OFFICER));
  }
}
