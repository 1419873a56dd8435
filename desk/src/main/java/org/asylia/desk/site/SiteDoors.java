package org.asylia.desk.site;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the house itself: sign-in, preferences, style sheet and scripts, first page. */
@Configuration(proxyBeanMethods = false)
class SiteDoors implements Doors {

  private static final Door HOME = Door.forOfficers(GET, "/");

  static final String ASSETS = "/assets/**";

  /** The first page as an entry of the navigation, for those whose first page is not the docket. */
  @Bean
  static Place home() {
    Door own =
        Door.forRoles(GET, "/", Role.DOCUMENTER, Role.ANALYST, Role.CUSTODIAN, Role.ADMINISTRATOR);
    return new Place("/", "place.home", 0, own);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        Door.forEveryone(GET, ASSETS),
        Door.forEveryone(GET, WhomToTell.PATH),
        Door.forEveryone(POST, "/language"),
        Door.forEveryone(POST, "/appearance"),
        HOME);
  }
}
