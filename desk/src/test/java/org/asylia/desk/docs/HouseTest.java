package org.asylia.desk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house against the build. */
class HouseTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");
  private static final Pattern USES =
      Pattern.compile(
          "<groupId>org\\.asylia</groupId>\\s*<artifactId>([a-z]+)</artifactId>\\s*"
              + "<version>\\$\\{project\\.version}</version>\\s*(<scope>test</scope>)?");

  private final List<String> rooms = rooms();

  @Test
  void the_picture_of_the_house_is_the_build() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/architecture.md"));
    String drawn =
        page.substring(
            page.indexOf("<!-- house:begin -->") + "<!-- house:begin -->".length(),
            page.indexOf("<!-- house:end -->"));
    assertThat(drawn.strip()).isEqualTo(picture().strip());
  }

  @Test
  void a_room_uses_only_rooms_that_stand_below_it_in_the_build() throws IOException {
    for (String room : rooms) {
      assertThat(rooms.subList(0, rooms.indexOf(room))).as(room).containsAll(uses(room));
    }
  }

  @Test
  void every_room_is_described() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/architecture.md"));
    assertThat(rooms).allSatisfy(room -> assertThat(page).contains("| `" + room + "` |"));
  }

  @Test
  void only_the_desk_knows_spring_and_only_its_site() {
    JavaClasses all = new ClassFileImporter().importPackages("org.asylia");
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("org.asylia.desk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(all);
  }

  @Test
  void the_rooms_below_the_vault_know_no_database_and_no_clock_of_their_own() {
    JavaClasses all =
        new ClassFileImporter()
            .importPackages(
                "org.asylia.casefile", "org.asylia.parameters", "org.asylia.adjudication");
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..")
        .check(all);
    ArchRuleDefinition.noClasses().should().callMethod(java.time.Instant.class, "now").check(all);
    ArchRuleDefinition.noClasses().should().callMethod(java.time.LocalDate.class, "now").check(all);
    ArchRuleDefinition.noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .check(all);
  }

  private String picture() throws IOException {
    StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
    Map<Integer, List<String>> floors = new HashMap<>();
    for (String room : rooms) {
      floors.computeIfAbsent(floor(room), key -> new ArrayList<>()).add(room);
    }
    floors.keySet().stream()
        .sorted((a, b) -> b - a)
        .forEach(floor -> {
          text.append("  subgraph floor")
              .append(floor)
              .append("[floor ")
              .append(floor)
              .append("]\n");
          floors
              .getOrDefault(floor, List.of())
              .forEach(room -> text.append("    ").append(room).append('\n'));
          text.append("  end\n");
        });
    for (String room : rooms.reversed()) {
      for (String used : direct(room)) {
        text.append("  ").append(room).append(" --> ").append(used).append('\n');
      }
    }
    return text.append("```\n").toString();
  }

  private int floor(String room) throws IOException {
    int floor = 1;
    for (String used : uses(room)) {
      floor = Math.max(floor, floor(used) + 1);
    }
    return floor;
  }

  /** The rooms a room uses, without those that it reaches through another anyway. */
  private List<String> direct(String room) throws IOException {
    List<String> direct = new ArrayList<>(uses(room));
    for (String used : uses(room)) {
      direct.removeAll(below(used));
    }
    return direct;
  }

  private Set<String> below(String room) throws IOException {
    Set<String> below = new TreeSet<>();
    for (String used : uses(room)) {
      below.add(used);
      below.addAll(below(used));
    }
    return below;
  }

  private static List<String> uses(String room) throws IOException {
    String pom = Files.readString(ROOT.resolve(room).resolve("pom.xml"));
    return USES.matcher(pom)
        .results()
        .filter(found -> found.group(2) == null)
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  private static List<String> rooms() {
    try (Stream<String> lines = Files.lines(ROOT.resolve("pom.xml"))) {
      return lines
          .flatMap(line -> MODULE.matcher(line).results())
          .map(found -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
