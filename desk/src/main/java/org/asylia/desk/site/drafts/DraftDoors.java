package org.asylia.desk.site.drafts;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.asylia.desk.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reviewing officers and supervisors write sets; supervisors publish what others wrote. */
@Configuration(proxyBeanMethods = false)
class DraftDoors implements Doors {
  static final String PATH = "/parameter-drafts";
  static final String ONE = PATH + "/{id}";
  static final String TABLE = ONE + "/tables/{decision}";
  static final String FILES = ONE + "/files";
  static final String EDITOR = ONE + "/editor";
  static final String CHANGES = ONE + "/changes";
  static final String FILE = ONE + "/file";

  /** The drafts as an entry of the navigation. */
  @Bean
  static Place draftsPlace() {
    return new Place(PATH, "place.drafts", 66, door(GET, PATH));
  }

  @Override
  public List<Door> doors() {
    Stream<Door> looks =
        Stream.of(PATH, ONE, TABLE, FILES, EDITOR, CHANGES, FILE).map(path -> door(GET, path));
    Stream<Door> acts = Stream.of(PATH, TABLE, FILES, EDITOR).map(path -> door(POST, path));
    return Stream.of(looks, acts, Stream.of(door(POST, ONE).steppedUp("publish")))
        .flatMap(doors -> doors)
        .toList();
  }

  private static Door door(Verb verb, String path) {
    return Door.forRoles(verb, path, Role.REVIEWING_OFFICER, Role.SUPERVISOR);
  }
}
