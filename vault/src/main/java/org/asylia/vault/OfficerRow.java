package org.asylia.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.record.Labels;

/**
 * A row of {@code officer_key}: an officer's keys, the private halves sealed under the passphrase
 * and around that under the node's lock. Both layers are bound to everything else in the row.
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way from and to the database
record OfficerRow(
    OfficerId officer,
    byte[] signingKey,
    byte[] sealingKey,
    int memoryKib,
    int passes,
    int lanes,
    byte[] salt,
    byte[] sealed,
    byte[] duress) {
  static final String COLUMNS =
      "officer_id, signing_key, sealing_key, memory_kib, passes, lanes, salt, sealed, duress";
  private static final String KEYS = "officer-keys";
  private static final String DURESS = "officer-duress";

  static OfficerRow read(ResultSet row) throws SQLException {
    return new OfficerRow(
        new OfficerId(row.getObject(1, UUID.class)),
        row.getBytes(2),
        row.getBytes(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getBytes(7),
        row.getBytes(8),
        row.getBytes(9));
  }

  /** Seals an officer's keys under a passphrase; no duress passphrase opens the row yet. */
  static OfficerRow seal(
      OfficerId officer,
      OfficerSecrets secrets,
      Passphrase passphrase,
      Argon2id strength,
      Keyring keyring,
      SecureRandom random) {
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    random.nextBytes(salt);
    OfficerRow bare =
        new OfficerRow(
            officer,
            secrets.signingKey(),
            secrets.sealingKey(),
            strength.memoryKib(),
            strength.iterations(),
            strength.parallelism(),
            salt,
            new byte[0],
            new byte[0]);
    byte[] nobodys = new byte[32];
    random.nextBytes(nobodys);
    byte[] key = strength.key(passphrase, salt);
    try {
      return bare.with(
          bare.layered(KEYS, key, secrets.seeds(), keyring, random),
          bare.layered(DURESS, nobodys, new byte[OfficerSecrets.LENGTH], keyring, random));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The same row with another duress passphrase. */
  OfficerRow withDuress(Passphrase passphrase, Keyring keyring, SecureRandom random) {
    byte[] key = strength().key(passphrase, salt);
    return with(sealed, layered(DURESS, key, new byte[OfficerSecrets.LENGTH], keyring, random));
  }

  /** What a passphrase opens. */
  sealed interface Opened {
    /** The officer's keys. */
    record Keys(OfficerSecrets secrets) implements Opened {}

    /** Nothing: it was given under duress. */
    record UnderDuress() implements Opened {}

    /** Nothing. */
    record Nothing() implements Opened {}
  }

  /** Tries a passphrase; each answer takes the same work. */
  Opened open(Passphrase passphrase, Keyring keyring) {
    byte[] key = strength().key(passphrase, salt);
    Optional<byte[]> keys = outer(KEYS, sealed, keyring).flatMap(s -> Aead.open(key, s, aad(KEYS)));
    Optional<byte[]> forced =
        outer(DURESS, duress, keyring).flatMap(s -> Aead.open(key, s, aad(DURESS)));
    Arrays.fill(key, (byte) 0);
    if (keys.isPresent()) {
      OfficerSecrets secrets = OfficerSecrets.of(keys.get());
      Arrays.fill(keys.get(), (byte) 0);
      return new Opened.Keys(secrets);
    }
    return forced.isPresent() ? new Opened.UnderDuress() : new Opened.Nothing();
  }

  /** Whether the row is as this node wrote it. */
  boolean ours(Keyring keyring) {
    return outer(KEYS, sealed, keyring).isPresent() && outer(DURESS, duress, keyring).isPresent();
  }

  /** The same keys within another lock; empty when the row is not under the first. */
  Optional<OfficerRow> relocked(Keyring before, Keyring after, SecureRandom random) {
    return outer(KEYS, sealed, before)
        .flatMap(keys ->
            outer(DURESS, duress, before)
                .map(forced ->
                    with(
                        after.lock(keys, aad(KEYS), random),
                        after.lock(forced, aad(DURESS), random))));
  }

  private Argon2id strength() {
    try {
      return new Argon2id(memoryKib, passes, lanes);
    } catch (IllegalArgumentException e) {
      throw new VaultException(
          "The keys of officer "
              + officer
              + " are sealed more weakly than this node allows: "
              + e.getMessage()
              + " Nothing was unlocked. Run 'asylia verify'.",
          e);
    }
  }

  private byte[] layered(
      String use, byte[] key, byte[] plain, Keyring keyring, SecureRandom random) {
    byte[] inner = Aead.seal(key, plain, aad(use), random);
    Arrays.fill(plain, (byte) 0);
    return keyring.lock(inner, aad(use), random);
  }

  private Optional<byte[]> outer(String use, byte[] layers, Keyring keyring) {
    return keyring.unlock(layers, aad(use));
  }

  private byte[] aad(String use) {
    return Labels.join(
        Labels.of(use),
        Labels.bytes(officer.value()),
        signingKey,
        sealingKey,
        ByteBuffer.allocate(12).putInt(memoryKib).putInt(passes).putInt(lanes).array(),
        salt);
  }

  private OfficerRow with(byte[] newSealed, byte[] newDuress) {
    return new OfficerRow(
        officer, signingKey, sealingKey, memoryKib, passes, lanes, salt, newSealed, newDuress);
  }
}
