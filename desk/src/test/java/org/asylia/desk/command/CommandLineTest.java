package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTest {

  @Test
  void every_subcommand_has_a_description_and_examples() {
    new CommandLine(new AsyliaCommand())
        .getSubcommands()
        .forEach((name, command) -> {
          assertThat(command.getCommandSpec().usageMessage().description()).as(name).isNotEmpty();
          if (!name.equals("help")) {
            assertThat(command.getUsageMessage()).contains("Examples:", "  asylia " + name);
          }
        });
  }

  @Test
  void help_lists_every_subcommand() {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new AsyliaCommand()).setOut(new PrintWriter(out));
    assertThat(line.execute("help")).isZero();
    assertThat(out.toString()).contains(line.getSubcommands().keySet());
  }

  @Test
  void an_unknown_subcommand_is_refused_with_a_code_of_its_own() {
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new AsyliaCommand()).setErr(new PrintWriter(err));
    assertThat(line.execute("dmeo")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("dmeo");
  }

  @Test
  void help_does_not_start_spring() throws IOException, InterruptedException {
    Process help =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "org.asylia.desk.Main",
                "help")
            .redirectErrorStream(true)
            .start();
    String output = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(help.waitFor()).isZero();
    assertThat(output)
        .contains("org.asylia.desk.command.AsyliaCommand")
        .doesNotContain("org.springframework.");
  }
}
