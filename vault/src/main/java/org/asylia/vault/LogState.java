package org.asylia.vault;

import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;
import org.jdbi.v3.core.Handle;

/**
 * How far the log goes in what a transaction sees, under the signature that the last commit stored;
 * no secret is needed to say it.
 *
 * @param key the node's Ed25519 key
 * @param checkpoint size and root
 * @param note the checkpoint as a note, signed by that key; an unsigned text for an empty log
 */
public record LogState(NoteKey key, Checkpoint checkpoint, String note) {
  /** Reads it. */
  public static LogState read(Handle handle) {
    Store.LogHead head =
        Store.logHead(handle)
            .orElseThrow(() -> new VaultException("There is no record here: no log was begun."));
    NoteKey key = new NodeIdentity(head.nodeKey()).noteKey();
    Frontier frontier = Frontier.decode(head.size(), head.frontier());
    Checkpoint checkpoint = new Checkpoint(key.name(), frontier.size(), frontier.root());
    if (frontier.size() == 0) {
      return new LogState(key, checkpoint, checkpoint.text());
    }
    byte[] signature =
        handle
            .createQuery("SELECT checkpoint FROM entry WHERE position = :last")
            .bind("last", frontier.size() - 1)
            .mapTo(byte[].class)
            .findOne()
            .orElse(new byte[0]);
    String note = checkpoint.note(key, signature);
    if (SignedNote.open(note, key).isEmpty()) {
      throw new VaultException(
          "The last entry carries no good checkpoint of the node: the record was changed. Nothing"
              + " was written. Run 'asylia verify'.");
    }
    return new LogState(key, checkpoint, note);
  }
}
