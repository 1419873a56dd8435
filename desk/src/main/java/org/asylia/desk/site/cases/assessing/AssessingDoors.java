package org.asylia.desk.site.cases.assessing;

import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.context.annotation.Configuration;

/** The doors of the assessment page. Non-return is also assessed at appeal and by protection. */
@Configuration(proxyBeanMethods = false)
class AssessingDoors implements Doors {
  static final String PAGE = "/cases/{id}/assessment";
  static final String PREVIEW = "/cases/{id}/assessment/conclusion";

  @Override
  public List<Door> doors() {
    return List.of(
        Readers.door(PAGE),
        Door.forRoles(
            POST,
            PAGE,
            Role.ADJUDICATOR,
            Role.APPEAL_OFFICER,
            Role.PROTECTION_OFFICER,
            Role.INTERVIEWER),
        Door.forRoles(POST, PREVIEW, Role.ADJUDICATOR));
  }
}
