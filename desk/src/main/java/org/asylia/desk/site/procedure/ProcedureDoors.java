package org.asylia.desk.site.procedure;

import static org.asylia.desk.access.Verb.GET;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every officer may read the procedure: it holds nothing about anybody. */
@Configuration(proxyBeanMethods = false)
class ProcedureDoors implements Doors {
  static final String PATH = "/procedure";

  private static final Door DOOR = Door.forOfficers(GET, PATH);

  /** The procedure as an entry of the navigation. */
  @Bean
  static Place procedurePlace() {
    return new Place(PATH, "place.procedure", 60, DOOR);
  }

  @Override
  public List<Door> doors() {
    return List.of(DOOR);
  }
}
