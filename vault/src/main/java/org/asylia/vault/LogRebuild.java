package org.asylia.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.EntryId;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.jdbi.v3.core.Handle;

/** Computes anew, from entries that come in one by one, the heads of the cases and of the log. */
public final class LogRebuild {
  private final Handle handle;
  private final Map<UUID, Heads> touched = new HashMap<>();
  private Frontier frontier = Frontier.empty();

  /** Will write what it computes within a transaction. */
  public LogRebuild(Handle handle) {
    this.handle = handle;
  }

  /** How many entries came in. */
  public long size() {
    return frontier.size();
  }

  /**
   * Takes the next entry.
   *
   * @throws MalformedRecordException when it is not the next one of a log
   */
  public void add(
      UUID caseId, UUID entryId, long position, byte[] header, byte[] hash, Entry.Signing signing) {
    if (position != frontier.size()) {
      throw new MalformedRecordException(
          "An entry stands at position " + position + " where " + frontier.size() + " is next.");
    }
    if (hash.length != Hash.LENGTH) {
      throw new MalformedRecordException("An entry's hash has not 32 bytes.");
    }
    Hash of = Hash.of(hash);
    Heads before = touched.computeIfAbsent(caseId, this::heads);
    Header head = Header.decode(header);
    touched.put(caseId, before.after(head.parents(), new Heads.Head(new EntryId(entryId), of)));
    frontier = frontier.append(Entry.leaf(of, signing.keyId(), signing.signature()));
  }

  /** Writes the heads of the cases that were touched since the last time. */
  public void flush() {
    touched.forEach((caseId, heads) ->
        handle.execute(
            "INSERT INTO case_head (case_id, heads) VALUES (?, ?) ON CONFLICT (case_id)"
                + " DO UPDATE SET heads = excluded.heads",
            caseId,
            heads.encode()));
    touched.clear();
  }

  /** Writes all that is left, and the head of the log. */
  public Checkpoint end(byte[] nodeKey) {
    flush();
    handle.execute("DELETE FROM log_head");
    handle.execute(
        "INSERT INTO log_head (size, frontier, node_key) VALUES (?, ?, ?)",
        frontier.size(),
        frontier.encode(),
        nodeKey);
    return new Checkpoint(new NodeIdentity(nodeKey).origin(), frontier.size(), frontier.root());
  }

  private Heads heads(UUID caseId) {
    Optional<byte[]> stored =
        handle
            .createQuery("SELECT heads FROM case_head WHERE case_id = :case")
            .bind("case", caseId)
            .mapTo(byte[].class)
            .findOne();
    return stored.map(Heads::decode).orElse(Heads.none());
  }
}
