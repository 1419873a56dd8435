package org.asylia.desk.site.glass;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the page that breaks the glass; breaking asks for the second factor again. */
@Configuration(proxyBeanMethods = false)
class GlassDoors implements Doors {
  static final String PATH = "/glass";

  /** The page as an entry of the navigation. */
  @Bean
  static Place glassPlace() {
    return new Place(PATH, "place.glass", 40, door(GET));
  }

  private static Door door(Verb verb) {
    return Door.forRoles(verb, PATH, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
  }

  @Override
  public List<Door> doors() {
    return List.of(door(GET), door(POST).steppedUp());
  }
}
