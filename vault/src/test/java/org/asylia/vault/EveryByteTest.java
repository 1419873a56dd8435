package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.asylia.casefile.CaseId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.asylia.vault.record.Labels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Flips every single bit of every record of a small store. */
@ExtendWith(OnPostgres.class)
class EveryByteTest {
  private final Workshop shop;
  private final AtomicLong total = new AtomicLong();

  EveryByteTest(OnPostgres.Shared server) {
    shop = server.fresh();
  }

  private static final int LONG = 600;
  private static final int CHUNK = 60_000;

  private record Column(String table, String name, String type) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("entry", "case_id", "uuid"),
          new Column("entry", "entry_id", "uuid"),
          new Column("entry", "position", "bigint"),
          new Column("entry", "header", "bytea"),
          new Column("entry", "sealed", "bytea"),
          new Column("entry", "hash", "bytea"),
          new Column("entry", "key_id", "bytea"),
          new Column("entry", "signature", "bytea"),
          new Column("entry", "checkpoint", "bytea"),
          new Column("case_head", "case_id", "uuid"),
          new Column("case_head", "heads", "bytea"),
          new Column("log_head", "size", "bigint"),
          new Column("log_head", "frontier", "bytea"),
          new Column("log_head", "node_key", "bytea"),
          new Column("key_wrap", "case_id", "uuid"),
          new Column("key_wrap", "epoch", "integer"),
          new Column("key_wrap", "recipient", "text"),
          new Column("key_wrap", "parts", "smallint"),
          new Column("key_wrap", "algorithm", "smallint"),
          new Column("key_wrap", "wrapped", "bytea"),
          new Column("group_wrap", "circle", "text"),
          new Column("group_wrap", "epoch", "integer"),
          new Column("group_wrap", "recipient", "text"),
          new Column("group_wrap", "wrapped", "bytea"),
          new Column("officer_key", "officer_id", "uuid"),
          new Column("officer_key", "signing_key", "bytea"),
          new Column("officer_key", "sealing_key", "bytea"),
          new Column("officer_key", "memory_kib", "integer"),
          new Column("officer_key", "passes", "integer"),
          new Column("officer_key", "lanes", "integer"),
          new Column("officer_key", "salt", "bytea"),
          new Column("officer_key", "sealed", "bytea"),
          new Column("officer_key", "duress", "bytea"),
          new Column("attachment", "case_id", "uuid"),
          new Column("attachment", "attachment_id", "uuid"),
          new Column("attachment", "part", "smallint"),
          new Column("attachment", "epoch", "integer"),
          new Column("attachment", "wrapped_key", "bytea"),
          new Column("attachment", "chunks", "integer"),
          new Column("attachment", "sealed_hash", "bytea"),
          new Column("attachment", "entry_id", "uuid"),
          new Column("attachment_chunk", "case_id", "uuid"),
          new Column("attachment_chunk", "attachment_id", "uuid"),
          new Column("attachment_chunk", "chunk", "integer"),
          new Column("attachment_chunk", "hash", "bytea"),
          new Column("attachment_chunk", "sealed", "bytea"));

  /** Of a file that an act names, these are empty. */
  private static final Set<String> EMPTY = Set.of("attachment.about", "attachment.begun");

  @Test
  void no_column_of_any_table_is_left_out() {
    List<String> there =
        shop.database
            .owner()
            .withHandle(handle ->
                handle
                    .createQuery(
                        "SELECT table_name || '.' || column_name FROM information_schema.columns"
                            + " JOIN pg_class ON relname = table_name"
                            + " WHERE table_schema = 'public' AND NOT relispartition"
                            + " AND table_name NOT LIKE '%_schema_history'")
                    .mapTo(String.class)
                    .list());
    List<String> flipped =
        COLUMNS.stream().map(column -> column.table + "." + column.name).toList();
    assertThat(Stream.concat(flipped.stream(), EMPTY.stream()))
        .containsExactlyInAnyOrderElementsOf(there);
  }

  @TestFactory
  List<DynamicTest> a_flipped_bit_of_any_record_makes_verify_name_it() throws IOException {
    CaseId id = shop.caseOf(2);
    shop.add(id, shop.vault.heads(id), Workshop.binding());
    Filed.in(shop, id, 10);
    return COLUMNS.stream()
        .map(c -> DynamicTest.dynamicTest(c.table + "." + c.name, () -> flipAll(c)))
        .toList();
  }

  private void flipAll(Column column) {
    long flipped = 0;
    int bits = column.type.equals("text") ? 7 : 8; // so that a text stays a text
    for (Row row : rows(column)) {
      byte[] bytes = bytes(column, row.value);
      // Of what is long, a wrap or a public key, one bit of every eighth byte and every place once.
      int step = bytes.length > LONG && !Runs.full() ? 8 * bits + 1 : 1;
      step = bytes.length > CHUNK ? 512 * bits + 1 : step; // of a sealed chunk, of every 512th
      for (int place = 0; place < bytes.length * bits; place += step) {
        byte[] changed = bytes.clone();
        int at = place / bits;
        int bit = place % bits;
        changed[at] ^= (byte) (1 << bit);
        Finding finding =
            Tampering.verdict(
                shop,
                handle ->
                    handle.execute(
                        "UPDATE "
                            + column.table
                            + " SET "
                            + column.name
                            + " = ? WHERE "
                            + (column.table.equals("entry") ? "position = ?" : "ctid::text = ?"),
                        value(column, changed),
                        column.table.equals("entry") ? (Object) row.position : row.place));
        String what = "byte " + at + " bit " + bit + ": " + finding;
        assertThat(finding.table()).as(what).isEqualTo(column.table);
        if (column.table.equals("entry") && !column.name.equals("position")) {
          assertThat(finding.position()).as(what).hasValue(row.position);
        }
        flipped++;
      }
    }
    assertThat(flipped).isPositive();
    Figure.of(Promise.P3, "bits-flipped")
        .count(total.addAndGet(flipped), "single bits flipped in the tables, 0 accepted");
  }

  private record Row(String place, long position, Object value) {}

  private List<Row> rows(Column column) {
    String position = column.table.equals("entry") ? "position" : "0::bigint";
    return shop.database
        .owner()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT ctid::text, " + position + ", " + column.name + " FROM " + column.table)
                .map((row, c) -> new Row(row.getString(1), row.getLong(2), row.getObject(3)))
                .list());
  }

  private static byte[] bytes(Column column, Object value) {
    return switch (value) {
      case byte[] bytes -> bytes;
      case UUID id -> Labels.bytes(id);
      case Long number -> ByteBuffer.allocate(8).putLong(number).array();
      case Integer number ->
          column.type.equals("smallint")
              ? ByteBuffer.allocate(2).putShort(number.shortValue()).array()
              : ByteBuffer.allocate(4).putInt(number).array();
      case String text -> text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      default -> throw new AssertionError("no bytes for " + value.getClass());
    };
  }

  private static Object value(Column column, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return switch (column.type) {
      case "uuid" -> Labels.uuid(bytes);
      case "bigint" -> in.getLong();
      case "integer" -> in.getInt();
      case "smallint" -> in.getShort();
      case "text" -> new String(bytes, java.nio.charset.StandardCharsets.US_ASCII);
      default -> bytes;
    };
  }
}
