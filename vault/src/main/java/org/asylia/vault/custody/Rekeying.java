package org.asylia.vault.custody;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Passphrase;

/**
 * The change of a node's root and of its custodians' shares. The new seal stands in {@code
 * node.seal.next} until everything in the store is moved to the new root; a run that was cut short
 * goes on with the passphrases of both.
 */
public final class Rekeying {
  private final SealFile file;

  /** The rekeying of a data folder's node. */
  public Rekeying(SealFile file) {
    this.file = file;
  }

  /** The seal of a rekeying that was begun and not ended. */
  public Optional<NodeSeal> begun() {
    return file.next();
  }

  /**
   * Makes a new root and new shares of it and of the recovery key. The node keeps its name and its
   * signing keys.
   *
   * @param old passphrases of enough of the present custodians
   * @param fresh the new custodians' passphrases, in the order of their shares
   */
  public NodeSeal begin(
      Map<Integer, Passphrase> old,
      Founder founder,
      Quorum quorum,
      List<Passphrase> fresh,
      SecureRandom random,
      Instant now) {
    NodeSeal seal = file.read();
    Custodians custodians = new Custodians(seal);
    custodians.keyring(old); // refuses a seal that was changed
    try (Root root = custodians.root(old);
        Held recovery = custodians.recoverySeed(old);
        Root next = Root.make(random)) {
      NodeSeal made =
          founder.seal(
              next,
              root.secrets(seal),
              recovery.bytes(),
              seal.generation() + 1,
              quorum,
              fresh,
              now);
      file.prepare(made);
      return made;
    }
  }

  /** The keys of a seal. */
  public Keyring keyring(NodeSeal seal, Map<Integer, Passphrase> passphrases) {
    return new Custodians(seal).keyring(passphrases);
  }

  /** Puts the new seal in force; the old shares open nothing any more. */
  public void end() {
    file.takeNext();
  }
}
