package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CasebookCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_file_that_cannot_be_read_is_answered_with_2_and_a_sentence() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\":");
    assertThat(run("casebook", broken.toString(), "--json")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("broken.json", "Nothing was replayed")
        .doesNotContain("at ");
  }

  @Test
  void another_schema_is_answered_with_2_and_the_schema_that_is_read() throws IOException {
    Path other = Files.writeString(folder.resolve("o.json"), "{\"schema\":\"people/1\"}");
    assertThat(run("casebook", other.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("decisions/1");
  }

  @Test
  void without_a_file_the_usage_is_shown() {
    assertThat(run("casebook")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("FILE");
  }

  @Test
  void json_goes_to_the_output_and_progress_does_not() throws IOException {
    Path empty =
        Files.writeString(
            folder.resolve("one.json"),
            "{\"schema\":\"decisions/1\",\"decisions\":[{\"id\":\"A\"}]}");
    assertThat(run("casebook", empty.toString(), "--json")).isZero();
    JsonNode report = JsonMapper.shared().readTree(out.toString());
    assertThat(report.get("decisions").get(0).get("scored").asBoolean()).isFalse();
    assertThat(err.toString()).contains("1 of 1 rows", "verified and deleted");
  }

  private int run(String... arguments) {
    return new CommandLine(new AsyliaCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
