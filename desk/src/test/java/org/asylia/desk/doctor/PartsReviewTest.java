package org.asylia.desk.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the list of reviewed parts against the poms and what they resolve to. */
class PartsReviewTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> NOT_SHIPPED = List.of("promises", "benchmarks");
  private static final Pattern PROPERTY = Pattern.compile("<([a-z0-9.-]+\\.version)>([^<]+)</\\1>");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

  @Test
  void every_part_a_node_runs_with_was_reviewed_in_the_version_that_is_built() throws IOException {
    assertThat(PartsReview.read().versions()).containsExactlyInAnyOrderEntriesOf(built());
  }

  @Test
  void the_time_frame_is_the_one_on_the_page() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/security.md"));
    assertThat(page)
        .contains("at least every " + PartsReview.WITHIN.toTotalMonths() + " months")
        .contains("reviewed more than " + PartsReview.WITHIN.toTotalMonths() + " months ago");
  }

  @Test
  void the_last_day_of_the_time_frame_is_within_it() {
    PartsReview review = new PartsReview(LocalDate.of(2026, 8, 31), Map.of());
    assertThat(review.over(Instant.parse("2027-02-28T23:59:59Z"))).isFalse();
    assertThat(review.over(Instant.parse("2027-03-01T00:00:00Z"))).isTrue();
  }

  /** By part, the version a build takes: from the poms, or as their imported lists resolve it. */
  private static Map<String, String> built() throws IOException {
    String parent = Files.readString(ROOT.resolve("pom.xml"));
    Map<String, String> found = new TreeMap<>();
    collect(parent, parent, found);
    for (MatchResult module : MODULE.matcher(parent).results().toList()) {
      if (!NOT_SHIPPED.contains(module.group(1))) {
        collect(Files.readString(ROOT.resolve(module.group(1)).resolve("pom.xml")), parent, found);
      }
    }
    assertThat(found).hasSizeGreaterThan(20);
    return found;
  }

  private static void collect(String pom, String parent, Map<String, String> found) {
    Map<String, String> properties = new HashMap<>();
    for (String each : List.of(parent, pom)) {
      PROPERTY.matcher(each).results().forEach(one -> properties.put(one.group(1), one.group(2)));
    }
    String own = pom.substring(Math.max(0, pom.indexOf("</dependencyManagement>")));
    int build = own.indexOf("<build>");
    for (MatchResult each :
        DEPENDENCY.matcher(build < 0 ? own : own.substring(0, build)).results().toList()) {
      String group = tag(each.group(1), "groupId").orElseThrow();
      boolean forTests = tag(each.group(1), "scope").filter("test"::equals).isPresent();
      if (!group.equals("org.asylia") && !forTests) {
        String name = tag(each.group(1), "artifactId").orElseThrow();
        String version =
            tag(each.group(1), "version")
                .map(text -> text.replaceAll("^\\$\\{(.*)}$", "$1"))
                .map(key -> properties.getOrDefault(key, key))
                .orElseGet(() -> resolved(group, name));
        found.put(group + ":" + name, version);
      }
    }
  }

  /** The version on the class path of this run. */
  private static String resolved(String group, String name) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""))
            .replace('\\', '/');
    Pattern jar =
        Pattern.compile(
            Pattern.quote("/" + group.replace('.', '/') + "/" + name + "/")
                + "([^/]+)/[^/]+\\.jar");
    return jar.matcher(path)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(group + ":" + name + " is not on the class path"));
  }

  private static Optional<String> tag(String text, String name) {
    return Pattern.compile("<" + name + ">([^<]+)</" + name + ">")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst();
  }
}
