package org.asylia.vault;

import java.util.ArrayList;
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
  private static final String REST =
      """
      log AS (
        UPDATE log_head SET size = :newSize, frontier = :newFrontier
        WHERE size = :oldSize AND frontier = :oldFrontier AND EXISTS (SELECT FROM head)
        RETURNING 1
      ),
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
        INSERT INTO key_wrap (case_id, part, epoch, recipient, algorithm, wrapped)
        SELECT :case, k.part, k.epoch, k.recipient, k.algorithm, k.wrapped
        FROM unnest(:parts, :epochs, :recipients, :algorithms, :wraps)
          AS k (part, epoch, recipient, algorithm, wrapped)
      )
      """;
  private static final String CHECK = "SELECT 1 / (SELECT count(*) FROM log)";

  private CommitStatement() {}

  static void run(Handle handle, Committer.Commit commit, Committer.LogStep step) {
    boolean isNew = commit.current().isEmpty();
    boolean keys = !commit.freshKeys().isEmpty();
    String sql = (isNew ? NEW_CASE : KNOWN_CASE) + REST + (keys ? WITH_KEYS : "") + CHECK;
    try (Query query = handle.createQuery(sql)) {
      query.bind("case", commit.caseId().value());
      query.bind("newHeads", commit.headsAfter().encode());
      if (!isNew) {
        query.bind("oldHeads", commit.current().encode());
      }
      bindLog(query, step);
      bindEntries(query, commit.entries());
      if (keys) {
        bindKeys(query, commit.freshKeys());
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

  private static void bindEntries(Query query, List<Sealed> sealed) {
    List<Entry> entries = sealed.stream().map(Sealed::entry).toList();
    query.bindArray("ids", UUID.class, sealed.stream().map(s -> s.id().value()).toList());
    bindBytes(query, "headers", entries.stream().map(Entry::header).toList());
    bindBytes(query, "sealed", entries.stream().map(Entry::sealed).toList());
    bindBytes(query, "hashes", entries.stream().map(e -> e.hash().bytes()).toList());
    List<byte[]> keyIds = new ArrayList<>();
    List<byte[]> signatures = new ArrayList<>();
    for (Entry entry : entries) {
      keyIds.add(entry.signature().map(s -> s.keyId().bytes()).orElse(new byte[0]));
      signatures.add(entry.signature().map(Entry.Signature::bytes).orElse(new byte[0]));
    }
    bindBytes(query, "keyIds", keyIds);
    bindBytes(query, "signatures", signatures);
  }

  private static void bindKeys(Query query, List<KeyWrap> keys) {
    query.bindArray("parts", Integer.class, keys.stream().map(KeyWrap::part).toList());
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
