package org.asylia.desk.site.signin;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of signing in. Those before the sign-in look at how far the session has come. */
@Configuration(proxyBeanMethods = false)
class SignInDoors implements Doors {
  static final String SIGN_IN = "/sign-in";
  static final String SECOND = "/sign-in/second";
  static final String FIRST = "/sign-in/first";
  static final String FACTOR = "/sign-in/factor";
  static final String UNLOCK = "/sign-in/unlock";
  static final String MINE = "/my-sign-in";
  static final String STEP_UP = "/step-up";
  static final String PEOPLE = "/people";

  private static final Door PEOPLE_PAGE = Door.forRoles(GET, PEOPLE, Role.ADMINISTRATOR);

  @Bean
  static Place peoplePlace() {
    return new Place(PEOPLE, "place.people", 80, PEOPLE_PAGE);
  }

  @Override
  public List<Door> doors() {
    return List.of(
        Door.forEveryone(GET, SIGN_IN),
        Door.forEveryone(POST, SIGN_IN),
        Door.forEveryone(GET, SECOND),
        Door.forEveryone(POST, SECOND),
        Door.forEveryone(GET, FIRST),
        Door.forEveryone(POST, FIRST),
        Door.forEveryone(GET, FACTOR),
        Door.forEveryone(POST, FACTOR),
        Door.forEveryone(GET, UNLOCK),
        Door.forEveryone(POST, UNLOCK),
        Door.forOfficers(GET, MINE),
        Door.forOfficers(POST, MINE).steppedUp(),
        Door.forOfficers(POST, STEP_UP),
        PEOPLE_PAGE,
        Door.forRoles(POST, PEOPLE, Role.ADMINISTRATOR).steppedUp());
  }
}
