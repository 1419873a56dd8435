package org.asylia.desk.authoring;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.settings.DeskKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Drafts as they stand in PostgreSQL, every version of them. Safe for use by many threads. */
final class DraftStore {
  private static final String DRAFTS =
      "SELECT d.*, v.number, v.author, v.at, v.set_id, v.dmn, v.invariants FROM set_draft d"
          + " JOIN set_draft_version v ON v.draft = d.id AND v.number = d.version ";

  private final Jdbi jdbi;
  private final DeskKeys keys;

  DraftStore(Jdbi jdbi, DeskKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** Where a page of drafts goes on. */
  record After(Instant changed, UUID id) {}

  /** The drafts, the one changed last on top. */
  List<Draft> page(Optional<After> after, int size) {
    String where = after.isPresent() ? "WHERE (d.changed, d.id) < (:changed, :id) " : "";
    return jdbi.withHandle(handle -> {
      try (var query =
          handle.createQuery(DRAFTS + where + "ORDER BY d.changed DESC, d.id DESC LIMIT :size")) {
        after.ifPresent(last ->
            query.bind("changed", last.changed().atOffset(ZoneOffset.UTC)).bind("id", last.id()));
        return query.bind("size", size).map((row, context) -> draft(row)).list();
      }
    });
  }

  /** When a draft was changed last. */
  Instant changed(UUID draft) {
    return jdbi.withHandle(handle -> {
      try (var query = handle.createQuery("SELECT changed FROM set_draft WHERE id = :id")) {
        return query.bind("id", draft).mapTo(OffsetDateTime.class).one().toInstant();
      }
    });
  }

  Optional<Draft> find(UUID id) {
    return jdbi.withHandle(handle -> find(handle, id, ""));
  }

  private static Optional<Draft> find(Handle handle, UUID id, String lock) {
    try (var query = handle.createQuery(DRAFTS + "WHERE d.id = :id" + lock)) {
      return query.bind("id", id).map((row, context) -> draft(row)).findOne();
    }
  }

  /** An earlier version. */
  Optional<Draft.Version> version(UUID draft, int number) {
    return jdbi.withHandle(handle -> {
      try (var query =
          handle.createQuery(
              "SELECT * FROM set_draft_version WHERE draft = :draft AND number = :number")) {
        return query
            .bind("draft", draft)
            .bind("number", number)
            .map((row, context) -> version(row))
            .findOne();
      }
    });
  }

  /** Everybody who wrote a version. */
  Set<OfficerId> writers(UUID draft) {
    return jdbi.withHandle(handle -> {
      try (var query =
          handle.createQuery("SELECT DISTINCT author FROM set_draft_version WHERE draft = :id")) {
        return new TreeSet<>(query.bind("id", draft).mapTo(UUID.class).map(OfficerId::new).list());
      }
    });
  }

  /** What happened, the oldest first. */
  List<Draft.Step> steps(UUID draft) {
    return jdbi.withHandle(handle -> {
      try (var query =
          handle.createQuery("SELECT * FROM set_draft_step WHERE draft = :id ORDER BY number")) {
        return query.bind("id", draft).map((row, context) -> step(row)).list();
      }
    });
  }

  /** Keeps the first version of a new draft. */
  void begin(Draft draft, String note) {
    jdbi.useTransaction(handle -> {
      handle.execute(
          "INSERT INTO set_draft (id, based_on, based_sha, state, version, changed)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          draft.id(),
          draft.basedOn(),
          draft.basedDigest(),
          draft.state().name(),
          draft.latest().number(),
          time(draft.latest().at()));
      insert(handle, draft.id(), draft.latest());
      step(handle, draft.id(), new Change(draft.latest(), Draft.Turned.BEGUN, note));
    });
  }

  /** What changes with a draft. */
  record Change(Draft.Version version, Draft.Turned kind, String note) {}

  /** A change that somebody makes, and the state it leads to. */
  record Turn(
      UUID draft,
      int seen,
      OfficerId by,
      Instant at,
      Draft.Turned kind,
      Draft.Progress to,
      String note) {}

  /** Adds a version after the one that its author saw; false where that is not the latest. */
  boolean save(UUID draft, Draft.Version fresh, String note) {
    return jdbi.inTransaction(handle -> {
      Optional<Draft> now = find(handle, draft, " FOR UPDATE OF d");
      boolean follows =
          now.filter(d -> d.state().open())
              .filter(d -> d.latest().number() == fresh.number() - 1)
              .isPresent();
      if (follows) {
        insert(handle, draft, fresh);
        handle.execute(
            "UPDATE set_draft SET version = ?, changed = ? WHERE id = ?",
            fresh.number(),
            time(fresh.at()),
            draft);
        step(handle, draft, new Change(fresh, Draft.Turned.SAVED, note));
      }
      return follows;
    });
  }

  /** Leads a draft to another state; false where it is not in one of these at that version. */
  boolean turn(Turn turn, Set<Draft.Progress> from) {
    return jdbi.inTransaction(handle -> turn(handle, turn, from));
  }

  boolean turn(Handle handle, Turn turn, Set<Draft.Progress> from) {
    Optional<Draft> now =
        find(handle, turn.draft(), " FOR UPDATE OF d")
            .filter(d -> from.contains(d.state()) && d.latest().number() == turn.seen());
    now.ifPresent(draft -> {
      handle.execute(
          "UPDATE set_draft SET state = ?, changed = ? WHERE id = ?",
          turn.to().name(),
          time(turn.at()),
          draft.id());
      Draft.Version as =
          new Draft.Version(
              turn.seen(), turn.by(), turn.at(), draft.latest().set(), draft.latest().text());
      step(handle, draft.id(), new Change(as, turn.kind(), turn.note()));
    });
    return now.isPresent();
  }

  /** Keeps a published file. */
  static void keep(Handle handle, String text) {
    handle.execute(
        "INSERT INTO set_file (digest, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
        Digests.of(text),
        text.getBytes(StandardCharsets.UTF_8));
  }

  /** A published file; empty where it is not there. */
  static Optional<byte[]> file(Jdbi jdbi, String digest) {
    return jdbi.withHandle(handle -> {
      try (var query = handle.createQuery("SELECT content FROM set_file WHERE digest = :digest")) {
        return query.bind("digest", digest).mapTo(byte[].class).findOne();
      }
    });
  }

  private static void insert(Handle handle, UUID draft, Draft.Version version) {
    handle.execute(
        "INSERT INTO set_draft_version (draft, number, author, at, set_id, dmn, invariants)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        draft,
        version.number(),
        version.author().value(),
        time(version.at()),
        version.set(),
        version.text().dmn().getBytes(StandardCharsets.UTF_8),
        version.text().invariants().getBytes(StandardCharsets.UTF_8));
  }

  private void step(Handle handle, UUID draft, Change change) {
    int number;
    try (var query =
        handle.createQuery(
            "SELECT coalesce(max(number), 0) + 1 FROM set_draft_step WHERE draft = :id")) {
      number = query.bind("id", draft).mapTo(Integer.class).one();
    }
    handle.execute(
        "INSERT INTO set_draft_step (draft, number, at, officer, kind, version, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        draft,
        number,
        time(change.version().at()),
        change.version().author().value(),
        change.kind().name(),
        change.version().number(),
        keys.seal(context(draft, number), change.note().getBytes(StandardCharsets.UTF_8)));
  }

  private Draft.Step step(ResultSet row) throws SQLException {
    String context = context(row.getObject("draft", UUID.class), row.getInt("number"));
    byte[] note =
        keys.open(context, row.getBytes("note"))
            .orElseThrow(
                () -> new IllegalStateException("The note of " + context + " was altered."));
    return new Draft.Step(
        instant(row, "at"),
        new OfficerId(row.getObject("officer", UUID.class)),
        Draft.Turned.of(row.getString("kind")),
        row.getInt("version"),
        new String(note, StandardCharsets.UTF_8));
  }

  private static String context(UUID draft, int number) {
    return "draft " + draft + " step " + number;
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("based_on"),
        row.getString("based_sha"),
        Draft.Progress.valueOf(row.getString("state")),
        version(row));
  }

  private static Draft.Version version(ResultSet row) throws SQLException {
    return new Draft.Version(
        row.getInt("number"),
        new OfficerId(row.getObject("author", UUID.class)),
        instant(row, "at"),
        row.getString("set_id"),
        new Draft.Text(
            new String(row.getBytes("dmn"), StandardCharsets.UTF_8),
            new String(row.getBytes("invariants"), StandardCharsets.UTF_8)));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
