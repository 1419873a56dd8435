package org.asylia.desk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ParametersCommandTest {
  private static final String CASE =
      """
      {"nk_by_birth": "yes", "rok_registered": "no", "lived_in_rok": "no",
       "years_outside_peninsula": "over_10", "risk_dprk": "yes", "risk_rok": "no",
       "other_nationality": "no", "risk_other_state": "not_stated", "regime_role": "none",
       "exclusion_conduct": "none", "exclusion_defence": "not_stated",
       "firm_resettlement": "no", "filed_within_one_year": "yes"}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_shipped_set_is_proved_and_the_exit_code_says_so() {
    assertThat(run("prove", "GB-2014")).isZero();
    assertThat(out.toString())
        .contains("proved          exclusion_after_inclusion", "ten_years_abroad_change_nothing")
        .contains("GB-2014 is proved over 13762560 combinations");
  }

  @Test
  void a_changed_set_shows_a_counter_example_in_plain_words_and_exits_with_one()
      throws IOException {
    Path file = folder.resolve("draft.dmn");
    String text =
        shipped("GB-2014.dmn").replace("\"required\"</text></out", "\"not_required\"</text></out");
    Files.writeString(file, text);
    assertThat(run("prove", file.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("COUNTER-EXAMPLE non_return_after_negative", "GB-2014 is NOT proved");
    assertThat(run("prove", file.toString(), "--json")).isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(out.toString()).path("proved").asBoolean()).isFalse();
    assertThat(run("prove", file.toString(), "--language", "zh")).isEqualTo(1);
    assertThat(out.toString()).contains("反例");
  }

  @Test
  void invariants_beside_a_file_are_proved_too() throws IOException {
    Path file = folder.resolve("draft.dmn");
    Files.writeString(file, shipped("GB-2014.dmn"));
    Files.writeString(
        folder.resolve("GB-2014.invariants"),
        """
        invariants/1 for GB-2014
        invariant too_much
        source none
        says en Always a grant.
        then outcome: "GRANT"
        """);
    assertThat(run("prove", file.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("COUNTER-EXAMPLE too_much: Always a grant. (none)");
  }

  @Test
  void input_that_cannot_be_read_is_told_and_exits_with_two() throws IOException {
    assertThat(run("prove", "XX-1999")).isEqualTo(2);
    assertThat(err.toString()).contains("no shipped set XX-1999", "GB-2014");
    Path file = folder.resolve("draft.dmn");
    Files.writeString(
        file,
        shipped("GB-2014.dmn").replace("<text>\"FEAR\"</text></out", "<text>\"FAER\"</text></out"));
    assertThat(run("prove", file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("draft.dmn, table second_state_fear, rule 1", "<FAER> is not a value");
    Path facts = folder.resolve("case.json");
    Files.writeString(facts, "[1]");
    assertThat(run("explain", "--set", "GB-2014", "--facts", facts.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("case.json is no JSON object");
    Files.writeString(facts, "{\"risk_rok\": \"maybe\"}");
    assertThat(run("explain", "--set", "GB-2014", "--facts", facts.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("risk_rok (one of yes, no, not_stated, not_assessed)");
  }

  @Test
  void an_outcome_is_explained_in_three_languages_and_as_json() throws IOException {
    String facts = facts();
    assertThat(run("explain", "--set", "GB-2014", "--facts", facts)).isZero();
    assertThat(out.toString())
        .contains("Under GB-2014 the outcome is REFUSE")
        .contains("Well-founded fear in South Korea would have to be yes (it is no)")
        .contains("[2014] UKUT 391");
    assertThat(run("explain", "--set", "GB-2014", "--facts", facts, "--language", "ko")).isZero();
    assertThat(out.toString()).contains("출생에 따른 북한 국적자: 예");
    assertThat(run("explain", "--set", "GB-2014", "--facts", facts, "--json")).isZero();
    var json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.path("outcome").asString()).isEqualTo("REFUSE");
    assertThat(json.path("decisive").size()).isEqualTo(3);
    assertThat(json.path("fired").get(0).path("id").asString()).startsWith("GB-2014.");
  }

  @Test
  void two_sets_are_compared_and_a_case_is_asked_of_all() throws IOException {
    assertThat(run("compare", "GB-2011", "GB-2014", "--settled")).isZero();
    assertThat(out.toString())
        .contains("From GB-2011 to GB-2014: 3520 of 61440")
        .contains("GRANT becomes REFUSE in 240 combinations");
    assertThat(run("where", "--facts", facts(), "--on", "2018-01-01")).isZero();
    assertThat(out.toString())
        .contains("On 2018-01-01", "GB-2014: REFUSE", "US-2004: GRANT")
        .contains("would be closed by: Taking South Korean nationality closes the United States");
  }

  private String facts() throws IOException {
    return Files.writeString(folder.resolve("case.json"), CASE).toString();
  }

  private static String shipped(String name) throws IOException {
    String path = "/situations/north-korea/parameters/" + name;
    try (InputStream in = ParametersCommandTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandLine(new ParametersCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
