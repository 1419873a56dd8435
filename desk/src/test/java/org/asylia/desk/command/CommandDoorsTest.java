package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asylia.casefile.Role;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandDoorsTest {
  @Test
  void every_command_is_listed_with_who_may_use_it_and_nothing_else_is() throws IOException {
    assertThat(listed().keySet()).isEqualTo(commands("", AsyliaCommand.line(), new TreeSet<>()));
  }

  @Test
  void whoever_may_use_a_command_is_named_by_a_role_or_is_everybody_or_the_hand_at_the_machine()
      throws IOException {
    TreeSet<String> known = new TreeSet<>();
    Arrays.stream(Role.values()).map(Enum::name).forEach(known::add);
    known.add("EVERYBODY");
    known.add("MACHINE");
    listed().forEach((command, who) -> assertThat(known).as(command).contains(who.split(" ")));
  }

  private static Set<String> commands(String above, CommandLine line, Set<String> found) {
    line.getSubcommands()
        .forEach((name, sub) -> {
          if (sub.getCommandName().equals(name)) {
            found.add((above + " " + name).strip());
            commands(above + " " + name, sub, found);
          }
        });
    return found;
  }

  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    try (InputStream in =
        java.util.Objects.requireNonNull(
            AsyliaCommand.class.getResourceAsStream("commands.tsv"), "commands.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns -> listed.put(columns[0], columns[1]));
    }
    return listed;
  }
}
