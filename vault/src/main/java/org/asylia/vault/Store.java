package org.asylia.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The queries that read the record. Each one uses an index. */
final class Store {
  static final String ENTRIES_OF_CASE =
      "SELECT " + EntryRow.COLUMNS + " FROM entry WHERE case_id = :case";
  static final String ENTRY_AT =
      "SELECT " + EntryRow.COLUMNS + " FROM entry WHERE position = :position";
  static final String HEADS_OF_CASE = "SELECT heads FROM case_head WHERE case_id = :case";
  static final String WRAPS_OF_CASE =
      "SELECT case_id, part, epoch, recipient, algorithm, wrapped FROM key_wrap"
          + " WHERE case_id = :case";
  static final String CASES_AFTER =
      "SELECT case_id FROM case_head WHERE case_id > :after ORDER BY case_id LIMIT :limit";
  static final String OFFICER =
      "SELECT " + OfficerRow.COLUMNS + " FROM officer_key WHERE officer_id = :officer";
  private static final String LOG_HEAD = "SELECT size, frontier, node_key FROM log_head";

  private final Jdbi jdbi;

  Store(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /** What the one row of the log's head says. */
  @SuppressWarnings("ArrayRecordComponent")
  record LogHead(long size, byte[] frontier, byte[] nodeKey) {}

  /** Everything one case has in the record. */
  record CaseRows(List<EntryRow> entries, Heads heads, List<KeyWrap> wraps) {}

  CaseRows caseRows(CaseId id) {
    return jdbi.withHandle(
        handle -> new CaseRows(entries(handle, id), heads(handle, id), wraps(handle, id)));
  }

  Heads heads(CaseId id) {
    return jdbi.withHandle(handle -> heads(handle, id));
  }

  List<KeyWrap> wraps(CaseId id) {
    return jdbi.withHandle(handle -> wraps(handle, id));
  }

  Optional<LogHead> logHead() {
    return jdbi.withHandle(Store::logHead);
  }

  static Optional<LogHead> logHead(Handle handle) {
    return handle
        .createQuery(LOG_HEAD)
        .map((row, context) -> new LogHead(row.getLong(1), row.getBytes(2), row.getBytes(3)))
        .findOne();
  }

  void createLogHead(byte[] nodeKey) {
    jdbi.useHandle(handle ->
        handle.execute(
            "INSERT INTO log_head VALUES (0, '', ?) ON CONFLICT DO NOTHING", (Object) nodeKey));
  }

  Optional<EntryRow> entryAt(long position) {
    return jdbi.withHandle(handle ->
        handle.createQuery(ENTRY_AT).bind("position", position).map(EntryRow::read).findOne());
  }

  List<CaseId> casesAfter(UUID after, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(CASES_AFTER)
            .bind("after", after)
            .bind("limit", limit)
            .map((row, context) -> new CaseId(row.getObject(1, UUID.class)))
            .list());
  }

  Optional<OfficerRow> officer(OfficerId officer) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(OFFICER)
            .bind("officer", officer.value())
            .map((row, context) -> OfficerRow.read(row))
            .findOne());
  }

  static void keep(Handle handle, OfficerRow row) {
    handle.execute(
        "INSERT INTO officer_key ("
            + OfficerRow.COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (officer_id) DO UPDATE SET"
            + " signing_key = excluded.signing_key, sealing_key = excluded.sealing_key,"
            + " memory_kib = excluded.memory_kib, passes = excluded.passes,"
            + " lanes = excluded.lanes, salt = excluded.salt, sealed = excluded.sealed,"
            + " duress = excluded.duress",
        row.officer().value(),
        row.signingKey(),
        row.sealingKey(),
        row.memoryKib(),
        row.passes(),
        row.lanes(),
        row.salt(),
        row.sealed(),
        row.duress());
  }

  OfficerRow keep(OfficerRow row) {
    jdbi.useHandle(handle -> keep(handle, row));
    return row;
  }

  static KeyWrap wrap(java.sql.ResultSet row) throws java.sql.SQLException {
    return new KeyWrap(
        new CaseId(row.getObject(1, UUID.class)),
        row.getInt(2),
        row.getInt(3),
        row.getString(4),
        row.getInt(5),
        row.getBytes(6));
  }

  private static List<EntryRow> entries(Handle handle, CaseId id) {
    return handle.createQuery(ENTRIES_OF_CASE).bind("case", id.value()).map(EntryRow::read).list();
  }

  private static Heads heads(Handle handle, CaseId id) {
    return handle
        .createQuery(HEADS_OF_CASE)
        .bind("case", id.value())
        .map((row, context) -> Heads.decode(row.getBytes(1)))
        .findOne()
        .orElse(Heads.none());
  }

  private static List<KeyWrap> wraps(Handle handle, CaseId id) {
    return handle
        .createQuery(WRAPS_OF_CASE)
        .bind("case", id.value())
        .map((row, context) -> wrap(row))
        .list();
  }
}
