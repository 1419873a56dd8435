package org.asylia.desk.site.docket;

import static org.asylia.desk.access.Verb.GET;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the docket: everybody who works on cases. */
@Configuration(proxyBeanMethods = false)
class DocketDoors implements Doors {
  private static final Role[] OTHERS = {
    Role.INTERVIEWER,
    Role.INTERPRETER,
    Role.ADJUDICATOR,
    Role.REVIEWING_OFFICER,
    Role.APPEAL_OFFICER,
    Role.PROTECTION_OFFICER,
    Role.RESETTLEMENT_OFFICER,
    Role.SUPERVISOR
  };

  private static final Door DOCKET =
      Door.forRoles(GET, DocketController.PATH, Role.REGISTRATION_OFFICER, OTHERS);

  /** The docket as an entry of the navigation. */
  @Bean
  static Place docket() {
    return new Place(DocketController.PATH, "place.docket", 10, DOCKET);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        DOCKET,
        Door.forRoles(GET, DocketController.PATH + "/find", Role.REGISTRATION_OFFICER, OTHERS));
  }
}
