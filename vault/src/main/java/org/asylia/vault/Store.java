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
      "SELECT case_id, epoch, recipient, parts, algorithm, wrapped FROM key_wrap"
          + " WHERE case_id = :case";
  static final String HEADERS_OF_CASE = "SELECT header FROM entry WHERE case_id = :case";
  static final String GROUP_WRAPS =
      "SELECT "
          + GroupWrap.COLUMNS
          + " FROM group_wrap WHERE circle = :circle AND recipient = :recipient";
  static final String GROUP_RECIPIENTS =
      "SELECT " + GroupWrap.COLUMNS + " FROM group_wrap WHERE circle = :circle";
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

  /** Everything of a case at one moment: its heads are the same before and after the rest. */
  CaseRows caseRows(CaseId id) {
    return jdbi.withHandle(handle -> {
      Heads before = heads(handle, id);
      while (true) {
        List<KeyWrap> wraps = wraps(handle, id);
        List<EntryRow> entries = entries(handle, id);
        Heads after = heads(handle, id);
        if (before.equals(after)) {
          return new CaseRows(entries, after, wraps);
        }
        before = after;
      }
    });
  }

  /** The headers of a case, in no order. */
  List<byte[]> headers(CaseId id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(HEADERS_OF_CASE)
            .bind("case", id.value())
            .map((row, context) -> row.getBytes(1))
            .list());
  }

  /** The wraps of a group's keys to a recipient. */
  List<GroupWrap> groupWraps(String circle, String recipient) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(GROUP_WRAPS)
            .bind("circle", circle)
            .bind("recipient", recipient)
            .map((row, context) -> GroupWrap.read(row))
            .list());
  }

  /** The wraps of a group's keys to anybody. */
  List<GroupWrap> groupWraps(String circle) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(GROUP_RECIPIENTS)
            .bind("circle", circle)
            .map((row, context) -> GroupWrap.read(row))
            .list());
  }

  static void keep(Handle handle, GroupWrap wrap) {
    handle.execute(
        "INSERT INTO group_wrap ("
            + GroupWrap.COLUMNS
            + ") VALUES (?, ?, ?, ?) ON CONFLICT (circle, epoch, recipient)"
            + " DO UPDATE SET wrapped = excluded.wrapped",
        wrap.circle(),
        wrap.epoch(),
        wrap.recipient(),
        wrap.wrapped());
  }

  /** A key that waited for a group's first member is the node's no longer. */
  static void handOver(Handle handle, GroupWrap wrap) {
    handle.execute(
        "DELETE FROM group_wrap WHERE circle = ? AND epoch = ? AND recipient = ?",
        wrap.circle(),
        wrap.epoch(),
        wrap.recipient());
  }

  /**
   * An officer leaves: what the officer signed and opened with is destroyed. The wraps of case keys
   * stay until each case goes on under new ones; nothing opens them.
   */
  static void leave(Handle handle, OfficerId officer) {
    handle.execute("DELETE FROM officer_key WHERE officer_id = ?", officer.value());
    handle.execute("DELETE FROM group_wrap WHERE recipient = ?", Recipients.of(officer));
  }

  /** An officer's keys are no longer those that others wrapped anything to. */
  static void forget(Handle handle, OfficerId officer) {
    handle.execute("DELETE FROM group_wrap WHERE recipient = ?", Recipients.of(officer));
    handle.execute("DELETE FROM key_wrap WHERE recipient = ?", Recipients.of(officer));
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
        row.getString(3),
        row.getInt(4),
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
