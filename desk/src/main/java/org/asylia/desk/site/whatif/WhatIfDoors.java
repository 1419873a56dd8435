package org.asylia.desk.site.whatif;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Supervisors and analysts ask; what they are shown names nobody and hides small figures. */
@Configuration(proxyBeanMethods = false)
class WhatIfDoors implements Doors {
  static final String PATH = "/what-if";

  private static final Door LOOK = Door.forRoles(GET, PATH, Role.SUPERVISOR, Role.ANALYST);

  /** The page as an entry of the navigation. */
  @Bean
  static Place whatIfPlace() {
    return new Place(PATH, "place.whatif", 67, LOOK);
  }

  @Override
  public List<Door> doors() {
    return List.of(LOOK, Door.forRoles(POST, PATH, Role.SUPERVISOR, Role.ANALYST));
  }
}
