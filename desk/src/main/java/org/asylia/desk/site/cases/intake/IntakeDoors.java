package org.asylia.desk.site.cases.intake;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of intake: those who may open a file and register its members. */
@Configuration(proxyBeanMethods = false)
class IntakeDoors implements Doors {
  static final String PATH = "/cases/new";

  private static Door door(Verb verb) {
    return Door.forRoles(verb, PATH, Role.REGISTRATION_OFFICER, Role.PROTECTION_OFFICER);
  }

  /** Intake as an entry of the navigation. */
  @Bean
  static Place intake() {
    return new Place(PATH, "place.intake", 20, door(Verb.GET));
  }

  @Override
  public List<Door> doors() {
    return List.of(door(Verb.GET), door(Verb.POST));
  }
}
