package org.asylia.desk.site.cases.access;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.CaseDoors;
import org.springframework.context.annotation.Configuration;

/** The doors of the access page: who works on a case sees who else does; supervisors change it. */
@Configuration(proxyBeanMethods = false)
class AccessDoors implements Doors {
  static final String PAGE = "/cases/{id}/access";
  static final String READINGS = "/cases/{id}/readings";

  @Override
  public List<Door> doors() {
    return List.of(
        CaseDoors.casework(GET, PAGE),
        Door.forRoles(POST, PAGE, Role.SUPERVISOR),
        Door.forRoles(GET, READINGS, Role.SUPERVISOR));
  }
}
