package org.asylia.desk.site;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
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

  /** The first page as an entry of the navigation. */
  @Bean
  static Place home() {
    return new Place("/", "place.home", 0, HOME);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        Door.forEveryone(GET, ASSETS),
        Door.forEveryone(GET, "/sign-in"),
        Door.forEveryone(POST, "/language"),
        Door.forEveryone(POST, "/appearance"),
        HOME);
  }
}
