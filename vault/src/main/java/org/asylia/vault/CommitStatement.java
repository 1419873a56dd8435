package org.asylia.vault;

import java.util.List;
import java.util.UUID;
import org.asylia.vault.record.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;

/** The one statement that records entries. It succeeds as a whole or fails as a whole. */
final class CommitStatement {
  /** Division by zero: how the statement fails when the heads or the log have moved on. */
  private static final String STALE = "22012";

  private static final String NEW_CASE =
      """
      WITH head AS (
        INSERT INTO case_head (case_id, heads) VALUES (:case, :newHeads)
        ON CONFLICT (case_id) DO NOTHING RETURNING 1
      ),
      """;
  private static final String KNOWN_CASE =
      """
      WITH head AS (
        UPDATE case_head SET heads = :newHeads
        WHERE case_id = :case AND heads = :oldHeads RETURNING 1
      ),
      """;
  private static final String LOG =
      """
      log AS (
        UPDATE log_head SET size = :newSize, frontier = :newFrontier
        WHERE size = :oldSize AND frontier = :oldFrontier AND EXISTS (SELECT FROM head)
        RETURNING 1
      ),
      """;
  private static final String ONE_ENTRY =
      """
      put AS (
        INSERT INTO entry
          (case_id, entry_id, position, header, sealed, hash, key_id, signature, checkpoint)
        VALUES (:case, :id, :oldSize, :header, :sealed, :hash, :keyId, :signature, :checkpoint)
      )
      """;
  private static final String MANY_ENTRIES =
      """
      put AS (
        INSERT INTO entry
          (case_id, entry_id, position, header, sealed, hash, key_id, signature, checkpoint)
        SELECT :case, e.entry_id, :oldSize + e.n - 1, e.header, e.sealed, e.hash, e.key_id,
               e.signature, CASE WHEN :oldSize + e.n = :newSize THEN :checkpoint ELSE ''::bytea END
        FROM unnest(:ids, :headers, :sealed, :hashes, :keyIds, :signatures) WITH ORDINALITY
          AS e (entry_id, header, sealed, hash, key_id, signature, n)
      )
      """;
  private static final String WITH_KEYS =
      """
      , wraps AS (
        INSERT INTO key_wrap (case_id, epoch, recipient, parts, algorithm, wrapped)
        SELECT :case, k.epoch, k.recipient, k.parts, k.algorithm, k.wrapped
        FROM unnest(:epochs, :recipients, :parts, :algorithms, :wraps)
          AS k (epoch, recipient, parts, algorithm, wrapped)
        ON CONFLICT (case_id, epoch, recipient) DO UPDATE
        SET parts = excluded.parts, algorithm = excluded.algorithm, wrapped = excluded.wrapped
      )
      """;
  private static final String WITHOUT =
      """
      , gone AS (
        DELETE FROM key_wrap WHERE case_id = :case AND recipient = ANY(:gone)
      )
      """;
  private static final String CHECK = "SELECT 1 / (SELECT count(*) FROM log)";

  private CommitStatement() {}

  static void run(Handle handle, Committer.Commit commit, Committer.LogStep step) {
    boolean isNew = commit.current().isEmpty();
    boolean keys = !commit.freshKeys().isEmpty();
    boolean one = commit.entries().size() == 1; // the usual case, and faster without arrays
    String sql =
        (isNew ? NEW_CASE : KNOWN_CASE)
            + LOG
            + (one ? ONE_ENTRY : MANY_ENTRIES)
            + (keys ? WITH_KEYS : "")
            + (commit.gone().isEmpty() ? "" : WITHOUT)
            + CHECK;
    try (Query query = handle.createQuery(sql)) {
      query.bind("case", commit.caseId().value());
      query.bind("newHeads", commit.headsAfter().encode());
      if (!isNew) {
        query.bind("oldHeads", commit.current().encode());
      }
      bindLog(query, step);
      if (one) {
        bindEntry(query, commit.entries().getFirst());
      } else {
        bindEntries(query, commit.entries());
      }
      if (keys) {
        bindKeys(query, commit.freshKeys());
      }
      if (!commit.gone().isEmpty()) {
        query.bindArray("gone", String.class, commit.gone());
      }
      query.mapTo(Long.class).one();
    }
  }

  /** Whether an append failed only because somebody else was first. */
  static boolean stale(Throwable failure) {
    return SqlStates.of(failure).filter(STALE::equals).isPresent();
  }

  private static void bindLog(Query query, Committer.LogStep step) {
    query.bind("oldSize", step.before().size());
    query.bind("oldFrontier", step.before().encode());
    query.bind("newSize", step.after().size());
    query.bind("newFrontier", step.after().encode());
    query.bind("checkpoint", step.checkpoint());
  }

  private static void bindEntry(Query query, Sealed sealed) {
    Entry entry = sealed.entry();
    query.bind("id", sealed.id().value());
    query.bind("header", entry.header());
    query.bind("sealed", entry.sealed());
    query.bind("hash", entry.hash().bytes());
    query.bind("keyId", keyId(entry));
    query.bind("signature", signature(entry));
  }

  private static byte[] keyId(Entry entry) {
    return entry.signature().map(signature -> signature.keyId().bytes()).orElse(new byte[0]);
  }

  private static byte[] signature(Entry entry) {
    return entry.signature().map(Entry.Signature::bytes).orElse(new byte[0]);
  }

  private static void bindEntries(Query query, List<Sealed> sealed) {
    List<Entry> entries = sealed.stream().map(Sealed::entry).toList();
    query.bindArray("ids", UUID.class, sealed.stream().map(s -> s.id().value()).toList());
    bindBytes(query, "headers", entries.stream().map(Entry::header).toList());
    bindBytes(query, "sealed", entries.stream().map(Entry::sealed).toList());
    bindBytes(query, "hashes", entries.stream().map(e -> e.hash().bytes()).toList());
    bindBytes(query, "keyIds", entries.stream().map(CommitStatement::keyId).toList());
    bindBytes(query, "signatures", entries.stream().map(CommitStatement::signature).toList());
  }

  private static void bindKeys(Query query, List<KeyWrap> keys) {
    query.bindArray("parts", Integer.class, keys.stream().map(KeyWrap::parts).toList());
    query.bindArray("epochs", Integer.class, keys.stream().map(KeyWrap::epoch).toList());
    query.bindArray("recipients", String.class, keys.stream().map(KeyWrap::recipient).toList());
    query.bindArray("algorithms", Integer.class, keys.stream().map(KeyWrap::algorithm).toList());
    bindBytes(query, "wraps", keys.stream().map(KeyWrap::wrapped).toList());
  }

  private static void bindBytes(Query query, String name, List<byte[]> values) {
    byte[][] array = values.toArray(new byte[0][]);
    Argument argument =
        (position, statement, context) ->
            statement.setArray(position, statement.getConnection().createArrayOf("bytea", array));
    query.bind(name, argument);
  }
}
