package org.asylia.desk.site.retention;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Supervisors propose, custodians carry out; neither can do both. */
@Configuration(proxyBeanMethods = false)
class RetentionDoors implements Doors {
  static final String PAGE = "/retention";

  private static final Door LOOK = Door.forRoles(GET, PAGE, Role.SUPERVISOR, Role.CUSTODIAN);

  @Bean
  static Place retentionPlace() {
    return new Place(PAGE, "place.retention", 60, LOOK);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        LOOK, Door.forRoles(POST, PAGE, Role.SUPERVISOR, Role.CUSTODIAN).steppedUp("erase"));
  }
}
