package org.asylia.desk.site.consistency;

import static org.asylia.desk.access.Verb.GET;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Those who are measured see their own figure, supervisors their office, analysts nobody's. */
@Configuration(proxyBeanMethods = false)
class ConsistencyDoors implements Doors {
  static final String PATH = "/consistency";
  static final String NEAREST = "/cases/{id}/nearest";

  private static final Door LOOK =
      Door.forRoles(GET, PATH, Role.SUPERVISOR, Role.ANALYST, Role.ADJUDICATOR, Role.INTERPRETER);

  /** The page as an entry of the navigation. */
  @Bean
  static Place consistencyPlace() {
    return new Place(PATH, "place.consistency", 68, LOOK);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        LOOK,
        Door.forRoles(
            GET,
            NEAREST,
            Role.ADJUDICATOR,
            Role.REVIEWING_OFFICER,
            Role.APPEAL_OFFICER,
            Role.SUPERVISOR));
  }
}
