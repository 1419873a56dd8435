package org.asylia.desk.site.notices;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the notices: everybody has their own; supervisors and custodians look daily. */
@Configuration(proxyBeanMethods = false)
class NoticesDoors implements Doors {
  static final String PATH = "/notices";

  /** The notices as an entry of the navigation of those who are told most. */
  @Bean
  static Place noticesPlace() {
    return new Place(
        PATH,
        "place.notices",
        20,
        Door.forRoles(GET, PATH, Role.SUPERVISOR, Role.CUSTODIAN, Role.ADMINISTRATOR));
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.forOfficers(GET, PATH), Door.forOfficers(POST, PATH));
  }
}
