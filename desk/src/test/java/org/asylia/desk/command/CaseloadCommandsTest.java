package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.MadeCodings;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.DemonstrationRoster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of a whole caseload on the command line, on a node with coded cases. */
class CaseloadCommandsTest {
  @TempDir private static Path folder;
  private final OnCommandLine line = new OnCommandLine();

  @BeforeAll
  static void a_node_with_coded_cases() {
    OnCommandLine.node(folder);
    OnCommandLine.within(
        folder,
        node -> {
          new MadeCodings(
                  node,
                  41_012,
                  Office.of(node, "north-korea", InstantSource.system())
                      .cases()
                      .offices()
                      .of(officer("supervisor-sorrel"))
                      .orElse(""),
                  List.of(officer("adjudicator-cedar"), officer("adjudicator-elm")),
                  List.of(officer("interpreter-poplar")))
              .write(400);
          return node;
        });
  }

  private static OfficerId officer(String handle) {
    return new DemonstrationRoster().officer(handle).orElseThrow().officer();
  }

  @Test
  void a_supervisor_asks_what_a_set_would_change_beside_another() {
    assertThat(
            line.run(
                "parameters",
                "whatif",
                "GB-2014",
                "--against",
                "GB-2011",
                "--everywhere",
                "--json",
                "--data",
                folder.toString()))
        .as(line.err())
        .isZero();
    JsonNode said = JsonMapper.shared().readTree(line.out());
    assertThat(said.get("draft").asString()).startsWith("GB-2014");
    assertThat(said.get("from").size()).isEqualTo(said.get("cells").size());
    assertThat(line.err()).contains("both sets read and small figures hidden in");
  }

  @Test
  void a_draft_that_is_no_set_is_refused_with_its_place() throws IOException {
    Path draft = java.nio.file.Files.writeString(folder.resolve("draft.dmn"), "<definitions>");
    assertThat(line.run("parameters", "whatif", draft.toString(), "--data", folder.toString()))
        .isEqualTo(2);
    assertThat(line.err()).contains("draft.dmn", "well-formed");
  }

  @Test
  void a_supervisor_reads_whether_like_cases_are_decided_alike() {
    assertThat(line.run("consistency", "--data", folder.toString())).as(line.err()).isZero();
    assertThat(line.out()).contains("By officer", "By month", "within");
    assertThat(line.run("consistency", "--json", "--data", folder.toString())).isZero();
    for (JsonNode chart : JsonMapper.shared().readTree(line.out()).get("charts")) {
      for (JsonNode point : chart.get("points")) {
        assertThat(point.get("decisions").asInt()).isGreaterThanOrEqualTo(10);
      }
    }
    assertThat(line.run("consistency", "--language", "fr", "--data", folder.toString()))
        .isEqualTo(2);
    assertThat(line.err()).contains("There is no language fr");
  }

  @Test
  void nobody_but_a_supervisor_asks() {
    assertThat(line.run("consistency", "--as", "adjudicator-cedar", "--data", folder.toString()))
        .isEqualTo(3);
    assertThat(line.out()).isEmpty();
  }
}
