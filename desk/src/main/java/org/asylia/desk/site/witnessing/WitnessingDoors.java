package org.asylia.desk.site.witnessing;

import static org.asylia.desk.access.Verb.GET;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.springframework.context.annotation.Configuration;

/** The doors for witnesses: open to everyone, for a size and a root say nothing of anybody. */
@Configuration(proxyBeanMethods = false)
class WitnessingDoors implements Doors {
  static final String CHECKPOINT = "/checkpoint";
  static final String SINCE = "/checkpoint/since/{size}";

  @Override
  public List<Door> doors() {
    return List.of(Door.forEveryone(GET, CHECKPOINT), Door.forEveryone(GET, SINCE));
  }
}
