package org.asylia.desk.casebook;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.Element;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Source;
import org.asylia.casefile.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasebookTest {
  private Path folder = Path.of("");
  private ThrowAwayStore store;
  private JsonNode report;
  private boolean sound;

  @BeforeAll
  void run(@TempDir Path made) throws IOException, UnreadableFileException {
    folder = made;
    SecureRandom random = new SecureRandom();
    store = ThrowAwayStore.open("north-korea", random, InstantSource.system());
    StringWriter out = new StringWriter();
    sound =
        new Casebook(store, random)
            .run(PublishedFile.open(MadeUp.file(folder)), new JsonReport(out), done -> {});
    report = JsonMapper.shared().readTree(out.toString());
  }

  @AfterAll
  void close() throws IOException {
    Path where = store.folder();
    assertThat(where).exists();
    store.close();
    assertThat(where).doesNotExist();
  }

  @Test
  void the_report_has_decisions_and_totals_and_nothing_beside() {
    assertThat(report.propertyNames()).containsExactly("decisions", "totals");
    assertThat(report.get("decisions").size()).isEqualTo(22);
    report
        .get("decisions")
        .forEach(row ->
            assertThat(row.propertyNames())
                .contains(
                    "id", "scored", "reason", "tribunal", "set", "outcome", "agree", "rules"));
  }

  @Test
  void each_scored_row_yields_what_its_set_says_by_hand() {
    assertThat(outcomes("outcome"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                entry("T-GRANT", "GRANT"),
                entry("T-REFUSE", "REFUSE"),
                entry("T-EXCLUDE", "EXCLUDE"),
                entry("T-REMIT", "REMIT"),
                entry("T-DIFFERS", "GRANT"),
                entry("T-SILENT", "INCOMPLETE"),
                entry("T-EARLY", "REFUSE"),
                entry("T-MANDATE", "GRANT"),
                entry("T-LATE-YEAR", "GRANT"),
                entry("T-BARRED", "REFUSE"),
                entry("T-BARRED-OPEN", "REFUSE")));
  }

  @Test
  void rows_that_are_not_scored_say_why() {
    assertThat(reason("N-DOCTRINE")).contains("doctrine row");
    assertThat(reason("N-NO-SET")).contains("no set XX-1999");
    assertThat(reason("N-NO-FACTS")).contains("no facts");
    assertThat(reason("N-UNKNOWN-OUTCOME")).contains("outcome is not known");
    assertThat(reason("N-KIND")).contains("validity_gate", "GB-2014");
    assertThat(reason("N-VALUE")).contains("facts.nk_by_birth", "perhaps");
    assertThat(reason("N-LIST")).contains("facts.nk_by_birth", "list");
    assertThat(reason("N-DAY")).contains("last spring");
    assertThat(reason("N-COUNTRY")).contains("GB-2014", "SE", "2016-03-04");
    assertThat(reason("N-CITATION")).contains("no citation");
    assertThat(reason("#22")).contains("not a JSON object");
  }

  @Test
  void a_bar_with_inclusion_open_is_sent_back_since_nothing_is_found_against_the_person() {
    assertThat(row("T-BARRED-OPEN").get("decided").asString()).isEqualTo("REMIT");
    assertThat(row("T-BARRED").get("decided").asString()).isEqualTo("REFUSE");
    assertThat(row("T-GRANT").get("decided").asString()).isEqualTo("RECOGNISE");
  }

  @Test
  void a_row_that_is_not_scored_has_neither_outcome_nor_agreement() {
    JsonNode row = row("N-KIND");
    assertThat(row.get("scored").asBoolean()).isFalse();
    assertThat(row.get("agree").isNull()).isTrue();
    assertThat(row.get("outcome").isNull()).isTrue();
    assertThat(row.get("set").asString()).isEqualTo("GB-2014");
    assertThat(row.get("rules").size()).isZero();
    assertThat(row("N-NO-SET").get("set").isNull()).isTrue();
  }

  @Test
  void outcomes_are_compared_up_to_the_first_plus() {
    JsonNode row = row("T-REFUSE");
    assertThat(row.get("tribunal").asString()).isEqualTo("REFUSE+HUMANITARIAN");
    assertThat(row.get("agree").asBoolean()).isTrue();
    assertThat(row("T-DIFFERS").get("agree").asBoolean()).isFalse();
    assertThat(row("T-SILENT").get("agree").asBoolean()).isFalse();
  }

  @Test
  void the_rules_that_fired_are_named() {
    assertThat(row("T-EXCLUDE").get("rules").values().stream().map(JsonNode::asString))
        .contains("CA-2003.inclusion.9")
        .anyMatch(rule -> rule.startsWith("CA-2003.exclusion."));
  }

  @Test
  void a_row_dated_outside_its_set_is_moved_into_it() {
    assertThat(row("T-EARLY").get("dated").asString()).isEqualTo("2016-01-02");
    assertThat(row("T-EARLY").get("replayed_as_of").asString()).isEqualTo("2016-12-02");
    assertThat(row("T-LATE-YEAR").get("replayed_as_of").asString()).isEqualTo("2010-06-29");
    assertThat(row("T-MANDATE").get("replayed_as_of").asString()).isEqualTo("1999-12-01");
  }

  @Test
  void the_fact_coded_with_the_outcome_known_is_also_left_out() {
    assertThat(row("T-REFUSE").get("without_known_with_outcome").get("outcome").asString())
        .isEqualTo("INCOMPLETE");
    JsonNode without = report.get("totals").get("without_known_with_outcome");
    assertThat(without.get("agree").asInt()).isEqualTo(7);
    assertThat(without.get("incomplete").asInt()).isEqualTo(3);
  }

  @Test
  void totals_add_up_and_keep_splits_apart() {
    JsonNode totals = report.get("totals");
    assertThat(totals.get("rows").asInt()).isEqualTo(22);
    assertThat(totals.get("scored").asInt()).isEqualTo(11);
    assertThat(totals.get("not_scored").asInt()).isEqualTo(11);
    assertThat(totals.get("agree").asInt()).isEqualTo(9);
    assertThat(totals.get("disagree").asInt()).isEqualTo(2);
    assertThat(totals.get("incomplete").asInt()).isEqualTo(1);
    assertThat(totals.get("tribunal_outcome_inferred").asInt()).isEqualTo(1);
    assertThat(totals.get("baselines").get("always-counts").get("agree").asInt()).isEqualTo(7);
    assertThat(totals.get("baselines").get("only-if-registered").get("agree").asInt()).isEqualTo(5);
    assertThat(totals.get("baselines").get("always-refuse").get("agree").asInt()).isEqualTo(5);
    assertThat(totals.get("by_split").propertyNames())
        .containsExactly("dev", "holdout", "rule_source");
    assertThat(totals.get("by_split").get("rule_source").get("scored").asInt()).isEqualTo(1);
    assertThat(totals.get("by_split").get("holdout").get("agree").asInt()).isEqualTo(1);
    assertThat(totals.get("by_split").get("dev").get("scored").asInt()).isEqualTo(9);
    assertThat(totals.get("not_scored_by_reason").get("unknown value").asInt()).isEqualTo(2);
  }

  @Test
  void fields_that_no_replay_reads_are_named() {
    assertThat(report.get("totals").get("fields_not_read").values().stream())
        .extracting(JsonNode::asString)
        .contains("weather", "findings.wff_dprk", "findings.rok_nationality");
  }

  @Test
  void the_store_was_verified() {
    assertThat(sound).isTrue();
    assertThat(report.get("totals").get("store").get("verified").asBoolean()).isTrue();
  }

  @Test
  void every_scored_row_stands_in_the_store_reviewed_by_another_officer_and_decided() {
    List<CaseFile> decided = decided().toList();
    assertThat(decided).hasSize(11 + 10);
    for (CaseFile file : decided) {
      Recorded review = only(file, ReviewApproved.class);
      Recorded assessed =
          file.history().stream()
              .filter(r -> r.act() instanceof FactFound)
              .findFirst()
              .orElseThrow();
      assertThat(review.author()).isNotEqualTo(assessed.author());
      only(file, DecisionIssued.class);
      assertThat(store.office().cases().admission().standing(file).state())
          .isIn(State.SERVICE, State.INTERVIEW);
    }
  }

  @Test
  void every_statement_has_the_published_decision_as_its_one_source() {
    CaseFile file = citing("Made-up 1").findFirst().orElseThrow();
    List<Stated> stated = file.registration().statements().stream().map(s -> s.act()).toList();
    assertThat(stated)
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.source()).isEqualTo(new Source.Published("Made-up 1")));
    assertThat(said(stated, "risk_dprk")).contains(new Value.Coded("yes"));
    assertThat(said(stated, "regime_role")).contains(new Value.NotStated());
    assertThat(said(stated, "other_nationality")).contains(new Value.NotStated());
    assertThat(file.interviews().held()).isEmpty();
  }

  @Test
  void legal_character_written_in_a_row_is_never_found_as_a_fact() {
    assertThat(decided().flatMap(f -> f.assessment().facts().keySet().stream()))
        .doesNotContain("wff_dprk", "rok_nationality", "rok_protection", "wff_rok");
  }

  @Test
  void an_element_that_the_decision_does_not_speak_of_is_not_reached() {
    FindingMade finding = finding("Made-up 1", Element.STATE_PROTECTION);
    assertThat(finding.status()).isEqualTo(Status.NOT_REACHED);
    assertThat(finding.reason()).isEqualTo("not stated in the published decision");
  }

  @Test
  void what_the_set_derives_against_a_person_is_found_on_its_element() {
    assertThat(
            citing("Made-up 2")
                .flatMap(f -> f.assessment().status(Element.DUAL_NATIONALITY).stream()))
        .containsExactlyInAnyOrder(Status.NOT_MET, Status.NOT_REACHED);
    assertThat(citing("Made-up 3").flatMap(CasebookTest::exclusion))
        .containsExactly(Status.NOT_MET, Status.NOT_MET);
  }

  @Test
  void acts_are_dated_as_of_the_day_of_the_replay() {
    assertThat(citing("Made-up 7").flatMap(f -> f.history().stream()))
        .isNotEmpty()
        .allSatisfy(r ->
            assertThat(LocalDate.ofInstant(r.at(), ZoneOffset.UTC))
                .isEqualTo(LocalDate.of(2016, 12, 2)));
  }

  @Test
  void people_get_a_table_that_says_the_same() throws IOException, UnreadableFileException {
    StringWriter out = new StringWriter();
    Path small =
        Files.writeString(
            folder.resolve("small.json"),
            """
            {"schema":"decisions/1","decisions":[{"id":"난민","rule_version":"DOCTRINE"}]}
            """);
    try (ThrowAwayStore other =
        ThrowAwayStore.open("north-korea", new SecureRandom(), InstantSource.system())) {
      new Casebook(other, new SecureRandom())
          .run(PublishedFile.open(small), new TableReport(new PrintWriter(out, true)), done -> {});
    }
    assertThat(out.toString())
        .contains("난민        ", "not scored: doctrine row", "1 rows, 0 scored, 1 not scored")
        .contains("proves nothing", "was verified");
  }

  private Stream<CaseFile> decided() {
    return files().filter(f -> f.decisions().issued().isPresent());
  }

  private org.asylia.vault.Reader clerk() {
    return new org.asylia.vault.Reader(store.officers().clerk().officer(), Instant.now());
  }

  private Stream<CaseFile> files() {
    return store.office().node().vault().stream(clerk()).map(c -> CaseFile.fold(c.id(), c.acts()));
  }

  private Stream<CaseFile> citing(String citation) {
    return files()
        .filter(f ->
            f.registration().statements().stream()
                .anyMatch(s -> s.act().source().equals(new Source.Published(citation))));
  }

  private FindingMade finding(String citation, Element element) {
    return Optional.ofNullable(
            citing(citation).findFirst().orElseThrow().assessment().findings().get(element))
        .orElseThrow()
        .act();
  }

  private static Stream<Status> exclusion(CaseFile file) {
    return file.assessment().status(Element.EXCLUSION_1F_A).stream();
  }

  private static Recorded only(CaseFile file, Class<?> act) {
    List<Recorded> found = file.history().stream().filter(r -> act.isInstance(r.act())).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Optional<Value> said(List<Stated> stated, String code) {
    return stated.stream()
        .filter(s -> s.code().equals(Optional.of(code)))
        .map(Stated::value)
        .findFirst();
  }

  private JsonNode row(String id) {
    return report.get("decisions").values().stream()
        .filter(row -> row.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String reason(String id) {
    return row(id).get("reason").asString();
  }

  private Map<String, String> outcomes(String field) {
    return report.get("decisions").values().stream()
        .filter(row -> row.get("scored").asBoolean())
        .collect(
            Collectors.toMap(row -> row.get("id").asString(), row -> row.get(field).asString()));
  }
}
