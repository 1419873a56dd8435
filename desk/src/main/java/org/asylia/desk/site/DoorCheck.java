package org.asylia.desk.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the desk from starting unless controller addresses and doors match one to one. */
@Component
class DoorCheck implements SmartInitializingSingleton {

  private final RequestMappingHandlerMapping mapping;
  private final List<Doors> areas;

  DoorCheck(RequestMappingHandlerMapping mapping, List<Doors> areas) {
    this.mapping = mapping;
    this.areas = areas;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Set<String> served =
        mapping.getHandlerMethods().keySet().stream()
            .flatMap(DoorCheck::addresses)
            .filter(address -> !address.endsWith(" " + ErrorPages.PATH))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        areas.stream()
            .flatMap(area -> area.doors().stream())
            .map(DoorCheck::address)
            .filter(address -> !address.endsWith(SiteDoors.ASSETS))
            .collect(Collectors.toCollection(TreeSet::new));
    requireNone("served without a door", served, listed);
    requireNone("listed as doors but not served", listed, served);
  }

  private static void requireNone(String trouble, Set<String> all, Set<String> covered) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(covered);
    if (!left.isEmpty()) {
      throw new IllegalStateException(
          "These addresses are "
              + trouble
              + ": "
              + left
              + ". Make a Doors bean and the controller mapping say the same.");
    }
  }

  private static Stream<String> addresses(RequestMappingInfo info) {
    Set<String> paths = info.getPatternValues();
    if (info.getMethodsCondition().getMethods().isEmpty()) {
      return paths.stream().map(path -> "ANY " + path);
    }
    return info.getMethodsCondition().getMethods().stream()
        .flatMap(verb -> paths.stream().map(path -> verb + " " + path));
  }

  private static String address(Door door) {
    return door.verb() + " " + door.pattern();
  }
}
