package org.asylia.desk.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.parameters.ParameterSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The situation's own casebook as a permanent test. It does not ask that the sets agree: it asks
 * that what they yield changes only where somebody changes what is written down beside it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedCasebookTest {
  private static final String BOOK = "situations/north-korea/casebook/decisions.json";

  private final PublishedParameters parameters =
      PublishedParameters.of(Situation.load("north-korea"));
  private JsonNode report;
  private JsonNode book;

  @BeforeAll
  void run(@TempDir Path folder) throws IOException, UnreadableFileException {
    byte[] bytes = bytes(BOOK);
    book = JsonMapper.shared().readTree(bytes);
    Path file = Files.write(folder.resolve("decisions.json"), bytes);
    SecureRandom random = new SecureRandom();
    StringWriter out = new StringWriter();
    try (ThrowAwayStore store =
        ThrowAwayStore.open("north-korea", random, InstantSource.system())) {
      new Casebook(store, random).run(PublishedFile.open(file), new JsonReport(out), done -> {});
    }
    report = JsonMapper.shared().readTree(out.toString());
    System.out.println("casebook: " + report.get("totals"));
  }

  @Test
  void every_row_yields_what_was_worked_out_by_hand() throws IOException {
    Map<String, String> written = new TreeMap<>();
    new String(bytes("casebook/shipped.tsv"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> written.put(cells[0], cells[1] + " " + cells[2]));
    Map<String, String> yielded = new TreeMap<>();
    rows()
        .filter(row -> row.get("scored").asBoolean())
        .forEach(row ->
            yielded.put(
                row.get("id").asString(),
                row.get("outcome").asString()
                    + (row.get("agree").asBoolean() ? " agrees" : " differs")));
    assertThat(yielded).isEqualTo(written);
  }

  @Test
  void what_cannot_be_scored_says_why() {
    JsonNode reasons = report.get("totals").get("not_scored_by_reason");
    assertThat(reasons.propertyNames())
        .containsExactlyInAnyOrder("doctrine row", "outcome not known");
    assertThat(reasons.get("doctrine row").asInt()).isEqualTo(12);
    assertThat(reasons.get("outcome not known").asInt()).isEqualTo(10);
    assertThat(report.get("totals").get("rows").asInt()).isEqualTo(50);
  }

  /** By hand: see the yardsticks' rules; they are asked of the 22 decisions on status alone. */
  @Test
  void naive_rules_stand_beside_on_the_same_decisions_on_status() {
    JsonNode naive = report.get("totals").get("baselines");
    assertThat(agreed(naive, "always-counts")).isEqualTo("18 of 22");
    assertThat(agreed(naive, "always-refuse")).isEqualTo("10 of 22");
    assertThat(agreed(naive, "only-if-registered")).isEqualTo("9 of 22");
  }

  /** Ten of those that agree do so only since fear in the South was coded after the event. */
  @Test
  void without_what_was_coded_with_the_outcome_known_ten_are_incomplete() {
    JsonNode without = report.get("totals").get("without_known_with_outcome");
    assertThat(without.get("agree").asInt()).isEqualTo(17);
    assertThat(without.get("incomplete").asInt()).isEqualTo(10);
  }

  @Test
  void only_seven_agreements_are_not_with_a_source_of_the_rules_themselves() {
    JsonNode dev = report.get("totals").get("by_split").get("dev");
    assertThat(dev.get("scored").asInt()).isEqualTo(7);
    assertThat(dev.get("agree").asInt()).isEqualTo(7);
    assertThat(dev.get("without_known_with_outcome").get("agree").asInt()).isEqualTo(4);
  }

  @Test
  void a_decision_that_a_rule_of_its_set_cites_is_kept_apart_as_a_source() {
    for (JsonNode row : book.get("decisions")) {
      if (row.get("split").asString().equals("dev")) {
        String citation = row.get("citation").asString().replace("ECLI:NL:", "");
        assertThat(sources(row.get("rule_version").asString()))
            .as(row.get("id").asString())
            .noneMatch(source -> source.contains(citation));
      }
    }
  }

  @Test
  void decisions_are_cited_by_number_and_never_by_the_parties() {
    for (JsonNode row : book.get("decisions")) {
      assertThat(row.get("citation").asString())
          .matches(".*\\d.*")
          .doesNotContainPattern("(?i)\\bv\\b|\\(([A-Z]{2}|[A-Z]\\w+)\\) \\[")
          .doesNotContain(" and others");
    }
  }

  @Test
  void matters_that_are_not_status_are_not_decided_on_in_the_store() {
    rows()
        .filter(row -> row.get("id").asString().matches("KR-.*|AU-02"))
        .forEach(row -> {
          assertThat(row.get("decided").asString()).isEqualTo("NOT_ON_STATUS");
          assertThat(row.get("baselines").size()).isZero();
        });
  }

  private static String agreed(JsonNode naive, String id) {
    JsonNode tally = naive.get(id);
    return tally.get("agree").asInt() + " of " + tally.get("scored").asInt();
  }

  private Stream<String> sources(String set) {
    Optional<ParameterSet> found =
        parameters.sets().stream().filter(s -> s.id().equals(set)).findFirst();
    return found.orElseThrow().decisions().stream()
        .flatMap(decision -> decision.rules().stream())
        .map(rule -> rule.source());
  }

  private Stream<JsonNode> rows() {
    return report.get("decisions").values().stream();
  }

  private static byte[] bytes(String path) throws IOException {
    try (InputStream in = ShippedCasebookTest.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path.");
      }
      return in.readAllBytes();
    }
  }
}
