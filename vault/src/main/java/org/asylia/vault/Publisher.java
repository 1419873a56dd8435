package org.asylia.vault;

import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.log.Handover;

/**
 * What a node shows of its log to outsiders: signed sizes and roots, and proofs over them. Signs
 * once for each size. Safe for use by several threads.
 */
public final class Publisher {
  private final Store store;
  private final Keyring keyring;
  private final LogTree tree;
  private volatile Optional<Published> last = Optional.empty();

  /** Publishes the log of a database under a node's keys. */
  public Publisher(Database database, Keyring keyring) {
    this.store = new Store(database.jdbi());
    this.keyring = keyring;
    this.tree = new LogTree(database);
  }

  private record Published(Checkpoint checkpoint, String note) {}

  /** How far the log goes now: a note under all keys of the node. */
  public String checkpoint() {
    return published().note();
  }

  /**
   * The checkpoint of now with the proof that it goes on from one of fewer entries; without a proof
   * where the log has no more entries than that.
   */
  public Handover since(long old) {
    Published now = published();
    List<Hash> proof =
        old > 0 && old < now.checkpoint().size()
            ? tree.consistency(old, now.checkpoint().size())
            : List.of();
    return new Handover(Math.max(0, old), proof, now.note());
  }

  /** The tree the checkpoints are over. */
  public LogTree tree() {
    return tree;
  }

  private Published published() {
    Store.LogHead head =
        store.logHead().orElseThrow(() -> new VaultException("The log has no head row."));
    Frontier frontier = Frontier.decode(head.size(), head.frontier());
    Checkpoint now = new Checkpoint(keyring.identity().origin(), frontier.size(), frontier.root());
    Optional<Published> known = last.filter(published -> published.checkpoint().equals(now));
    if (known.isPresent()) {
      return known.get();
    }
    Published fresh = new Published(now, keyring.publish(now));
    last = Optional.of(fresh);
    return fresh;
  }
}
