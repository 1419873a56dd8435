package org.asylia.desk.site.verification;

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

/** Who may verify the record: nothing in it can be read by doing so. */
@Configuration(proxyBeanMethods = false)
class VerificationDoors implements Doors {
  private static final String PATH = "/verification";

  /** Verification as an entry of the navigation. */
  @Bean
  static Place verificationPlace() {
    return new Place(PATH, "place.verification", 80, door(GET, PATH));
  }

  private static Door door(Verb verb, String path) {
    return Door.forRoles(
        verb,
        path,
        Role.ADMINISTRATOR,
        Role.CUSTODIAN,
        Role.SUPERVISOR,
        Role.REVIEWING_OFFICER,
        Role.APPEAL_OFFICER);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        door(GET, PATH),
        door(POST, PATH),
        door(GET, PATH + "/part"),
        door(GET, PATH + "/checkpoint"));
  }
}
