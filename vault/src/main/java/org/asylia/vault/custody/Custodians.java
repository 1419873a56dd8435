package org.asylia.vault.custody;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.asylia.vault.Keyring;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.crypto.Shamir;

/** Custodians who are all there with their passphrases: for what is done at one sitting. */
public final class Custodians {
  private final NodeSeal seal;

  /** The custodians of a seal. */
  public Custodians(NodeSeal seal) {
    this.seal = seal;
  }

  /**
   * The keys of the node.
   *
   * @param passphrases at least as many as are needed, by the number of the share
   * @throws VaultException naming the share that does not open; nothing is changed then
   */
  public Keyring keyring(Map<Integer, Passphrase> passphrases) {
    try (Root root = root(passphrases)) {
      return root.keyring(seal);
    }
  }

  Root root(Map<Integer, Passphrase> passphrases) {
    return Root.of(combined(Half.ROOT, passphrases));
  }

  /** The private half of the recovery key: only for rekeying, and for what only a quorum may do. */
  Held recoverySeed(Map<Integer, Passphrase> passphrases) {
    return new Held(combined(Half.RECOVERY, passphrases));
  }

  /**
   * Puts the private recovery key together for one use; what is handed out is wiped afterwards.
   *
   * @param passphrases at least as many as are needed, by the number of the share
   * @throws VaultException naming the share that does not open; nothing is changed then
   */
  public <T> T withRecoverySeed(Map<Integer, Passphrase> passphrases, Function<byte[], T> use) {
    try (Held seed = recoverySeed(passphrases)) {
      byte[] bytes = seed.bytes();
      try {
        return use.apply(bytes);
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    }
  }

  private byte[] combined(Half half, Map<Integer, Passphrase> passphrases) {
    if (passphrases.size() < seal.needed()) {
      throw new VaultException(
          seal.needed()
              + " custodians are needed; "
              + passphrases.size()
              + " gave a passphrase. Nothing was unsealed or changed.");
    }
    Map<Integer, byte[]> shares = new TreeMap<>();
    try {
      for (Map.Entry<Integer, Passphrase> one : passphrases.entrySet()) {
        shares.put(one.getKey(), open(half, one.getKey(), one.getValue()));
      }
      return Shamir.combine(shares);
    } finally {
      shares.values().forEach(share -> Arrays.fill(share, (byte) 0));
    }
  }

  private byte[] open(Half half, int index, Passphrase passphrase) {
    Optional<SealedShare> share = seal.share(index);
    if (share.isEmpty()) {
      throw new VaultException(
          "This node has no share "
              + index
              + "; it has "
              + seal.indexes()
              + ". Nothing was unsealed or changed.");
    }
    return share
        .get()
        .open(seal.place(index), half, passphrase)
        .orElseThrow(() ->
            new VaultException(
                "Share "
                    + index
                    + " does not open: the passphrase is another, or the share was changed."
                    + " Nothing was unsealed or changed. Type it again; if it is surely right,"
                    + " put back node.seal from a backup or use the recovery sheet."));
  }
}
