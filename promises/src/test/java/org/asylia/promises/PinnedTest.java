package org.asylia.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the poms say about parts from others. */
class PinnedTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern VERSION =
      Pattern.compile("<(version|[a-z0-9.-]+\\.version)>([^<]+)<");
  private static final Pattern PLUGIN =
      Pattern.compile("<plugin>.*?<artifactId>([^<]+)</artifactId>(.*?)</plugin>", Pattern.DOTALL);
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
          Pattern.DOTALL);
  private static final List<String> FOR_TESTS =
      List.of(
          "junit-jupiter",
          "assertj-core",
          "archunit",
          "jazzer-junit",
          "playwright",
          "axe-core",
          "slf4j-nop",
          "jte",
          "promises");

  @Test
  void every_version_is_one_version() throws IOException {
    for (var pom : poms().entrySet()) {
      for (MatchResult found : VERSION.matcher(pom.getValue()).results().toList()) {
        String version = found.group(2);
        assertThat(version)
            .as(pom.getKey())
            .matches("0\\.1\\.0-SNAPSHOT|\\$\\{[a-z0-9.-]+}|[0-9][0-9A-Za-z.-]*")
            .isNotIn("LATEST", "RELEASE");
      }
    }
  }

  @Test
  void every_plugin_has_a_version() throws IOException {
    Map<String, String> poms = poms();
    String parent = poms.getOrDefault("pom.xml", "");
    for (var pom : poms.entrySet()) {
      for (MatchResult plugin : PLUGIN.matcher(pom.getValue()).results().toList()) {
        boolean here = plugin.group(2).contains("<version>");
        assertThat(here || managed(parent, plugin.group(1)))
            .as(pom.getKey() + ": " + plugin.group(1))
            .isTrue();
      }
    }
  }

  @Test
  void the_bill_of_materials_is_made_by_the_build() throws IOException {
    assertThat(poms().getOrDefault("pom.xml", ""))
        .contains("cyclonedx-maven-plugin", "makeAggregateBom", "<phase>package</phase>");
  }

  @Test
  void no_test_library_is_shipped() throws IOException {
    Map<String, String> shipped = poms();
    shipped.remove("benchmarks/pom.xml");
    for (var pom : shipped.entrySet()) {
      String text = pom.getValue();
      int managed = text.indexOf("</dependencyManagement>");
      for (MatchResult each : DEPENDENCY.matcher(text).results().toList()) {
        if (FOR_TESTS.contains(each.group(1)) && each.start() > managed) {
          assertThat(each.group(2))
              .as(pom.getKey() + ": " + each.group(1))
              .contains("<scope>test</scope>");
        }
      }
    }
  }

  private static boolean managed(String parent, String artifact) {
    return PLUGIN
        .matcher(parent)
        .results()
        .anyMatch(each -> each.group(1).equals(artifact) && each.group(2).contains("<version>"));
  }

  private static Map<String, String> poms() throws IOException {
    Map<String, String> poms = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT, 2)) {
      for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
        poms.put(ROOT.relativize(pom).toString(), Files.readString(pom));
      }
    }
    assertThat(poms).hasSizeGreaterThan(5);
    return poms;
  }
}
