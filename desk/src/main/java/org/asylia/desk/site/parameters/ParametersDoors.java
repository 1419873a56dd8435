package org.asylia.desk.site.parameters;

import static org.asylia.desk.access.Verb.GET;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every officer may read the sets: they are law as data and hold nothing about anybody. */
@Configuration(proxyBeanMethods = false)
class ParametersDoors implements Doors {
  static final String PATH = "/parameters";

  private static final Door DOOR = Door.forOfficers(GET, PATH);

  /** The sets as an entry of the navigation. */
  @Bean
  static Place parametersPlace() {
    return new Place(PATH, "place.parameters", 65, DOOR);
  }

  @Override
  public List<Door> doors() {
    return List.of(DOOR, Door.forOfficers(GET, PATH + "/{id}"));
  }
}
