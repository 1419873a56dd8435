package org.asylia.vault.custody;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.asylia.vault.archive.KeyOpener;
import org.asylia.vault.archive.KeySealer;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.crypto.HybridKey;
import org.asylia.vault.crypto.HybridSecret;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.record.Labels;

/**
 * Backups are sealed to the custodians' recovery key: anybody may make one, and only a quorum of
 * custodians opens it. Closing forgets the key.
 */
public final class BackupKeys implements KeyOpener, AutoCloseable {
  private static final byte[] INFO = Labels.of("backup");

  private final HybridSecret recovery;

  private BackupKeys(HybridSecret recovery) {
    this.recovery = recovery;
  }

  /** Seals to the recovery key of a node; needs no secret. */
  public static KeySealer sealer(NodeSeal seal, SecureRandom random) {
    HybridKey recipient = HybridKey.of(seal.recoveryKey());
    return (key, aad) -> Hpke.seal(recipient, INFO, aad, key, random);
  }

  /**
   * Opens with the passphrases of a quorum.
   *
   * @param passphrases by the number of the share
   */
  public static BackupKeys opener(NodeSeal seal, Map<Integer, Passphrase> passphrases) {
    try (Held seed = new Custodians(seal).recoverySeed(passphrases)) {
      return new BackupKeys(HybridSecret.of(seed.bytes()));
    }
  }

  @Override
  public Optional<byte[]> open(byte[] sealed, byte[] aad) {
    return Hpke.open(recovery, INFO, aad, sealed);
  }

  @Override
  public void close() {
    recovery.wipe();
  }
}
