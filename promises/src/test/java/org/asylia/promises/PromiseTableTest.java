package org.asylia.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromiseTableTest {
  private static final Proof PROOF =
      new Proof(Promise.P3, "vault", "org.asylia.vault.BitTest", "bits", 10, 100);

  @TempDir Path root;

  @Test
  void a_test_that_passed_and_counted_enough_shows_the_promise() throws IOException {
    report(3, 0, 0, 0);
    figure(12, "bits flipped");
    assertThat(look(false)).isEqualTo(new Shown.Holds(12, "bits flipped"));
  }

  @Test
  void too_small_a_count_shows_nothing() throws IOException {
    report(3, 0, 0, 0);
    figure(12, "bits flipped");
    assertThat(why(true)).isEqualTo("12 bits flipped; at least 100 are asked for");
    figure(9, "bits flipped");
    assertThat(why(false)).isEqualTo("9 bits flipped; at least 10 are asked for");
  }

  @Test
  void a_test_that_failed_or_was_skipped_or_did_not_run_shows_nothing() throws IOException {
    figure(12, "bits flipped");
    assertThat(why(false)).isEqualTo("the test did not run");
    report(0, 0, 0, 0);
    assertThat(why(false)).isEqualTo("the test failed");
    report(3, 1, 0, 0);
    assertThat(why(false)).isEqualTo("the test failed");
    report(3, 0, 1, 0);
    assertThat(why(false)).isEqualTo("the test failed");
    report(3, 0, 0, 1);
    assertThat(why(false)).isEqualTo("the test failed");
  }

  @Test
  void a_test_without_a_figure_shows_nothing() throws IOException {
    report(3, 0, 0, 0);
    assertThat(why(false)).isEqualTo("the test left no figure");
  }

  @Test
  void the_table_says_what_is_not_shown_and_counts_the_rest() throws IOException {
    report(3, 0, 0, 0);
    figure(1234, "bits flipped");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      assertThat(PromiseTable.print(new Ledger(root, false), List.of(PROOF), out)).isFalse();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("P3   holds     every changed bit is detected")
        .contains("1,234 bits flipped  (BitTest)")
        .contains("P4   NOT SHOWN truncation")
        .contains("NOT SHOWN: nothing is listed that shows it")
        .endsWith("1 of 18 promises shown\n");
  }

  @Test
  void the_table_is_whole_when_every_promise_is_shown() throws IOException {
    report(3, 0, 0, 0);
    List<Proof> all =
        Arrays.stream(Promise.values())
            .map(promise -> new Proof(promise, "vault", PROOF.test(), "bits", 1, 1))
            .toList();
    for (Promise promise : Promise.values()) {
      new Figure(root.resolve("vault/target/promises"), promise, "bits").count(1, "tried");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      assertThat(PromiseTable.print(new Ledger(root, false), all, out)).isTrue();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("NOT SHOWN");
  }

  @Test
  void a_figure_has_a_plain_name_and_one_line() {
    Path folder = root.resolve("figures");
    assertThatThrownBy(() -> new Figure(folder, Promise.P1, "Kills!"))
        .hasMessageContaining("small letters");
    assertThatThrownBy(() -> new Figure(folder, Promise.P1, "kills").count(1, "a\nb"))
        .hasMessageContaining("one line");
  }

  private Shown look(boolean full) {
    return new Ledger(root, full).look(PROOF);
  }

  private String why(boolean full) {
    return ((Shown.Not) look(full)).why();
  }

  private void figure(long count, String unit) {
    new Figure(root.resolve("vault/target/promises"), Promise.P3, "bits").count(count, unit);
  }

  private void report(int tests, int failures, int errors, int skipped) throws IOException {
    Path folder = Files.createDirectories(root.resolve("vault/target/surefire-reports"));
    Files.writeString(
        folder.resolve("TEST-org.asylia.vault.BitTest.xml"),
        "<?xml version=\"1.0\"?>\n<testsuite version=\"3\" name=\"x\" time=\"1\" tests=\""
            + tests
            + "\" errors=\""
            + errors
            + "\" skipped=\""
            + skipped
            + "\" failures=\""
            + failures
            + "\">\n</testsuite>\n");
  }
}
