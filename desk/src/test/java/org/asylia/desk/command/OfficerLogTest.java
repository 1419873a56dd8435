package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.asylia.desk.watch.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command changes about officers is noted in the security log as what the page changes. */
class OfficerLogTest {
  @TempDir Path temp;
  private final OnCommandLine line = new OnCommandLine();

  @Test
  void every_change_to_an_officer_by_a_command_is_noted_and_so_is_one_that_was_refused()
      throws IOException {
    Path data = OnCommandLine.node(temp.resolve("node"));
    officer(data, "add", "rowan", "--name", "A. Rowan", "--office", "SEL", "--role", "analyst");
    officer(data, "add", "rowan", "--name", "A. Rowan", "--office", "SEL", "--role", "analyst");
    officer(data, "reset-second-factor", "rowan");
    officer(data, "unlock", "rowan");
    officer(data, "link", "rowan", "--issuer", "https://id.example", "--subject", "1234");
    officer(data, "list");
    officer(data, "leave", "rowan");
    officer(data, "leave", "nobody-here");

    Path log = data.resolve(LogFile.NAME);
    List<JsonNode> lines =
        Files.readAllLines(log).stream().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines)
        .extracting(l -> text(l, "event") + " " + text(l, "what") + " " + text(l, "outcome"))
        .containsExactly(
            "officer-changed invite allowed",
            "officer-changed invite refused",
            "officer-changed reset allowed",
            "officer-changed unlock refused",
            "officer-changed link allowed",
            "officer-changed leave allowed",
            "officer-changed leave refused");
    assertThat(lines).allSatisfy(l -> assertThat(text(l, "by")).isEqualTo("command"));
    assertThat(lines.subList(0, 6)).extracting(l -> text(l, "about")).containsOnly(id(lines));
    assertThat(text(lines.getLast(), "about")).isEqualTo("nobody");
    assertThat(Files.readString(log))
        .as("names nobody")
        .doesNotContain("rowan", "Rowan", "id.example", "1234\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
  }

  private void officer(Path data, String... more) {
    List<String> all = new java.util.ArrayList<>(List.of("officer"));
    all.addAll(List.of(more));
    all.addAll(List.of("--data", data.toString()));
    line.run(all.toArray(String[]::new));
  }

  private static String id(List<JsonNode> lines) {
    String id = text(lines.getFirst(), "about");
    assertThat(id).matches("[0-9a-f-]{36}");
    return id;
  }

  private static String text(JsonNode line, String name) {
    return line.get(name).asString();
  }
}
