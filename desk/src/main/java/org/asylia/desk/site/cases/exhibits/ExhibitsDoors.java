package org.asylia.desk.site.cases.exhibits;

import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.context.annotation.Configuration;

/** The doors of the evidence page; the rules say who may add what. */
@Configuration(proxyBeanMethods = false)
class ExhibitsDoors implements Doors {
  static final String PAGE = "/cases/{id}/evidence";

  @Override
  public List<Door> doors() {
    return List.of(
        Readers.door(PAGE),
        Door.forRoles(
            POST,
            PAGE,
            Role.REGISTRATION_OFFICER,
            Role.INTERVIEWER,
            Role.ADJUDICATOR,
            Role.REVIEWING_OFFICER,
            Role.APPEAL_OFFICER,
            Role.PROTECTION_OFFICER,
            Role.RESETTLEMENT_OFFICER,
            Role.SUPERVISOR));
  }
}
