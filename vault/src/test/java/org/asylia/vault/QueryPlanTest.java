package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each query of the vault goes along an index when its tables hold many rows. */
@ExtendWith(OnPostgres.class)
class QueryPlanTest {
  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry("entries of a case", Store.ENTRIES_OF_CASE),
          Map.entry("entry at a position", Store.ENTRY_AT),
          Map.entry("heads of a case", Store.HEADS_OF_CASE),
          Map.entry("wraps of a case", Store.WRAPS_OF_CASE),
          Map.entry("cases after one", Store.CASES_AFTER),
          Map.entry("officer key", Store.OFFICER),
          Map.entry("scan by position", StoreScan.ENTRIES_BY_POSITION),
          Map.entry("scan by case", StoreScan.ENTRIES_BY_CASE),
          Map.entry("scan of heads", StoreScan.HEADS),
          Map.entry("scan of wraps", StoreScan.WRAPS),
          Map.entry("scan of files", StoreScan.ATTACHMENTS),
          Map.entry("chunks of a file", StoreScan.CHUNKS),
          Map.entry("scan of officers", StoreScan.OFFICERS));

  private static final List<String> MANY_ROWS =
      List.of(
          """
          INSERT INTO entry SELECT md5((n / 20)::text)::uuid, md5('e' || n)::uuid, n,
            '\\x01'::bytea, '\\x02'::bytea, '\\x03'::bytea FROM generate_series(0, 119999) AS n
          """,
          "INSERT INTO case_head SELECT DISTINCT case_id, '\\x00'::bytea FROM entry ON CONFLICT DO"
              + " NOTHING",
          "INSERT INTO key_wrap SELECT case_id, 0, 'officer/' || case_id, 4, 2, '' FROM case_head"
              + " ON CONFLICT DO NOTHING",
          "INSERT INTO officer_key SELECT case_id, '', '', 0, 0, 0, '', '', '' FROM case_head",
          "INSERT INTO attachment SELECT case_id, case_id, 2, 0, '\\x00'::bytea, '\\x00'::bytea,"
              + " now() FROM case_head",
          "INSERT INTO attachment_chunk SELECT case_id, case_id, 0, '\\x00'::bytea, '\\x00'::bytea"
              + " FROM case_head",
          "INSERT INTO group_wrap SELECT 'duty/X', 0, 'officer/' || case_id, '' FROM case_head",
          "ANALYZE");

  private final Workshop shop;

  QueryPlanTest(Workshop shop) {
    this.shop = shop;
  }

  @TestFactory
  List<DynamicTest> every_query_uses_an_index_on_a_table_with_many_rows() {
    shop.database.owner().useHandle(handle -> MANY_ROWS.forEach(handle::execute));
    return QUERIES.entrySet().stream()
        .map(q -> DynamicTest.dynamicTest(q.getKey(), () -> check(q.getValue())))
        .toList();
  }

  private void check(String query) {
    String plan =
        shop.database.owner().withHandle(handle -> String.join("\n", explain(handle, query)));
    assertThat(plan).contains("Index").doesNotContain("Seq Scan").doesNotContain("Sort Key: (");
  }

  private static Object after(String query, UUID id) {
    return query.contains("position >") ? 50_000L : query.contains("chunk >") ? 3 : id;
  }

  private static List<String> explain(Handle handle, String query) {
    UUID id = new UUID(5, 5);
    return handle
        .createQuery("EXPLAIN " + query)
        .bindMap(
            Map.ofEntries(
                Map.entry("case", id),
                Map.entry("entry", id),
                Map.entry("after", after(query, id)),
                Map.entry("id", id),
                Map.entry("position", 7L),
                Map.entry("limit", 100),
                Map.entry("officer", id),
                Map.entry("part", 1),
                Map.entry("epoch", 0),
                Map.entry("recipient", "")))
        .mapTo(String.class)
        .list();
  }
}
