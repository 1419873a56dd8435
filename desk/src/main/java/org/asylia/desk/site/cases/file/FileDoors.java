package org.asylia.desk.site.cases.file;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.context.annotation.Configuration;

/** The doors of the case file: those who work on cases look; those who may add acts send. */
@Configuration(proxyBeanMethods = false)
class FileDoors implements Doors {
  /** Only identifiers, so that it overlaps with no other address below {@code /cases}. */
  static final String PATH = "/cases/{id:[0-9a-f-]+}";

  @Override
  public List<Door> doors() {
    return List.of(
        Readers.door(PATH),
        Door.forRoles(
            Verb.POST,
            PATH,
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
