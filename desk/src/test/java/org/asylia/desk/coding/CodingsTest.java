package org.asylia.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.PersonId;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.browser.ToldCases;
import org.asylia.desk.docket.Reach;
import org.asylia.desk.family.Families;
import org.asylia.desk.family.Whispers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingsTest {
  private final TestNode node = new TestNode();
  private final Codings codings = node.office().codings();
  private final Jdbi jdbi = node.office().node().database().jdbi();
  private final CaseFile told = ToldCases.at(node.office(), 7, State.RECOGNISED);

  @AfterAll
  void stop() {
    node.close();
  }

  @Test
  void what_is_recorded_is_coded_in_the_same_breath() {
    Coding coding = codings.of(told.id()).orElseThrow();
    assertThat(coding.facts()).isNotEmpty().isEqualTo(told.assessment().factValues());
    assertThat(coding.decided()).isPresent();
    assertThat(coding.stays()).extracting(Coding.Stayed::state).contains(State.REVIEW);
    assertThat(coding).isEqualTo(Coding.of(told, Procedure.standard()));
  }

  @Test
  void the_table_shows_no_code_and_only_whole_buckets() {
    byte[] sealed =
        jdbi.withHandle(handle ->
            handle
                .createQuery("SELECT sealed FROM docket_coding WHERE case_id = :id")
                .bind("id", told.id().value())
                .mapTo(byte[].class)
                .one());
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .doesNotContain("risk_dprk")
        .doesNotContain("MET");
    CaseId other = new CaseId(new UUID(4, 4));
    jdbi.useHandle(
        handle -> handle.execute("INSERT INTO docket_coding VALUES (?, ?)", other.value(), sealed));
    assertThat(codings.of(other)).as("sealed for another case").isEmpty();
    jdbi.useTransaction(handle -> Codings.remove(handle, other));
    jdbi.useHandle(handle -> {
      long odd =
          handle
              .createQuery("SELECT count(DISTINCT length(sealed) % 512) FROM docket_coding")
              .mapTo(Long.class)
              .one();
      assertThat(odd).isEqualTo(1);
    });
  }

  @Test
  void a_rebuild_codes_what_was_not_coded_and_forgets_what_is_not_there() {
    CodedCaseload before = CodedCaseload.load(codings);
    jdbi.useHandle(handle -> handle.execute("DELETE FROM docket_coding"));
    assertThat(CodedCaseload.load(codings).uncoded()).isEqualTo(before.cases().size());
    node.office()
        .cases()
        .rebuild(PreparedCases.supervisor(), node.office().docket())
        .run(() -> false, done -> {});
    CodedCaseload after = CodedCaseload.load(codings);
    assertThat(after.uncoded()).isZero();
    assertThat(after.decisions()).isEqualTo(before.decisions());
    assertThat(after.cases().size()).isEqualTo(before.cases().size());
  }

  @Test
  void an_officer_reaches_the_codes_of_their_own_cases_alone() {
    var mine = new Reach.Of(PreparedCases.officer("custodian-willow").officer());
    assertThat(codings.within(mine, 100)).isEmpty();
    assertThat(codings.within(new Reach.Node(), 100))
        .extracting(Codings.Coded::id)
        .contains(told.id());
  }

  @Test
  void what_is_told_in_confidence_or_concerns_health_leaves_no_trace_in_the_codes() {
    for (CaseFile family : Families.decided(3)) {
      PersonId spouse = Families.spouse(family).orElseThrow();
      Coding coding = Coding.of(family, Procedure.standard());
      for (long seed = 1; seed <= 20; seed++) {
        CaseFile whispered = Whispers.of(family, spouse, seed);
        assertThat(Coding.of(whispered, Procedure.standard()))
            .as("seed %d", seed)
            .isEqualTo(coding);
      }
    }
  }

  @Test
  void every_query_of_many_codings_goes_along_an_index() {
    try (TestNode many = new TestNode()) {
      Jdbi full = many.office().node().database().owner();
      full.useHandle(handle -> {
        handle.execute(
            """
            INSERT INTO docket SELECT md5(n::text)::uuid, 'X', 'TH', 'REGULAR', 'REVIEW', NULL,
              NULL, now(), now(), false, 1, 0, NULL, NULL, NULL, now(), 'O' || (n % 200),
              ARRAY[md5((n % 500)::text)::uuid], true FROM generate_series(1, 30000) AS n
            """);
        handle.execute(
            "INSERT INTO docket_coding SELECT case_id, decode(repeat('5a', 540), 'hex')"
                + " FROM docket");
        handle.execute("ANALYZE docket");
        handle.execute("ANALYZE docket_coding");
      });
      Map<String, Object> values = new HashMap<>();
      values.put("after", new UUID(8, 8));
      values.put("size", 100);
      values.put("me", new UUID(8, 8));
      values.put("office", "O7");
      for (String query : List.of(Codings.ALL, Codings.OF_OFFICER, Codings.OF_OFFICE)) {
        String plan =
            full.withHandle(handle ->
                String.join(
                    "\n",
                    handle
                        .createQuery("EXPLAIN " + query)
                        .bindMap(values)
                        .mapTo(String.class)
                        .list()));
        assertThat(plan).as(query).doesNotContain("Seq Scan").contains("Index");
      }
    }
  }

  @Test
  void a_day_is_measured_from_act_to_act() {
    Coding coding = Coding.of(told, Procedure.standard());
    List<Instant> times =
        Procedure.standard().stays(told).stream().map(Procedure.Stay::from).toList();
    assertThat(coding.stays().getFirst().days())
        .isCloseTo(
            java.time.Duration.between(times.get(0), times.get(1)).toMinutes() / 1440.0,
            org.assertj.core.api.Assertions.within(0.001));
  }
}
