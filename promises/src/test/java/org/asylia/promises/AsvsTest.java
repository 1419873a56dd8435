package org.asylia.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/asvs.yaml} against the standard's list of requirements and our own tests. */
class AsvsTest {
  private static final Path ROOT = Path.of("..");
  private static final List<Requirement> ALL = requirements();

  /** SHA-256 over "V1.1.1 2\nV1.1.2 2\n…" of the published list, levels 1 and 2, in its order. */
  private static final String PUBLISHED =
      "9af37b810927c5eedfe1d3e716a571ebac199cf378c2fb4a3ccb64aa29f2a70a";

  @Test
  void every_requirement_of_both_levels_stands_there_once_with_its_level() throws Exception {
    String lines =
        ALL.stream()
            .map(each -> each.id() + " " + each.level() + "\n")
            .collect(Collectors.joining());
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(PUBLISHED);
    assertThat(ALL).hasSize(253);
  }

  @Test
  void every_test_that_is_named_is_there_and_runs() throws IOException {
    Map<String, String> sources = sources();
    for (Requirement each : ALL) {
      for (String test : each.tests()) {
        String[] parts = test.split("#", -1);
        assertThat(parts).as(each.id()).hasSize(2);
        assertThat(sources).as(each.id()).containsKey(parts[0]);
        assertThat(sources.get(parts[0]))
            .as(each.id() + ": " + test)
            .containsPattern(
                "@(Test|TestFactory|FuzzTest|ParameterizedTest)[^;{}]*\\b" + parts[1] + "\\(");
      }
    }
  }

  @Test
  void what_does_not_apply_has_a_reason_and_what_is_missing_is_counted() {
    for (Requirement each : ALL) {
      if (each.tests().isEmpty()) {
        assertThat(each.words()).as(each.id()).hasSizeGreaterThan(10);
      }
    }
    List<String> missing =
        ALL.stream()
            .filter(each -> each.kind() == Requirement.Kind.MISSING)
            .map(each -> each.id() + " " + each.words())
            .toList();
    missing.forEach(line -> System.out.println("ASVS, missing: " + line));
    long tested = ALL.stream().filter(each -> each.kind() == Requirement.Kind.TEST).count();
    long not = ALL.stream().filter(each -> each.kind() == Requirement.Kind.NOT_APPLICABLE).count();
    Figure.of(Promise.P16, "requirements-mapped")
        .count(
            tested + not,
            "of 253 requirements mapped: "
                + tested
                + " to tests, "
                + not
                + " do not apply, "
                + missing.size()
                + " missing");
  }

  private static List<Requirement> requirements() {
    try {
      return Requirement.read(Files.readAllLines(ROOT.resolve("docs/asvs.yaml")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 16)) {
      return files
          .filter(file -> file.toString().contains("/src/test/java/"))
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> String.valueOf(file.getFileName()).replace(".java", ""),
                  AsvsTest::text,
                  (first, second) -> first + second));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
