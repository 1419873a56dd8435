package org.asylia.desk.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The desk's own secret: it seals what the desk keeps beside the record, such as the secrets of
 * second factors, and makes the tokens by which rows are found without their names.
 *
 * <p>The secret is 32 random bytes in the table {@code desk_secret}, sealed under the node's
 * settings key. A new root key re-seals this one row and nothing else. Never printed.
 */
public final class DeskKeys {
  private static final int LENGTH = 32;
  private static final byte[] CONTEXT = "asylia/v1/desk-secret".getBytes(StandardCharsets.US_ASCII);

  private final byte[] sealingKey;
  private final byte[] tokenKey;
  private final SecureRandom random;

  private DeskKeys(byte[] secret, SecureRandom random) {
    this.sealingKey = Hkdf.derive(secret, label("asylia/v1/desk-sealing"));
    this.tokenKey = Hkdf.derive(secret, label("asylia/v1/desk-token"));
    this.random = random;
  }

  /**
   * Opens the desk's secret, or makes it at the first start.
   *
   * @throws IllegalStateException when the secret in the database belongs to another root key
   */
  public static DeskKeys open(Jdbi jdbi, Keyring keyring, SecureRandom random) {
    byte[] sealed = jdbi.inTransaction(handle -> readOrMake(handle, keyring, random));
    return new DeskKeys(opened(keyring, sealed), random);
  }

  /** Seals the secret under a new root; part of giving the node a new root key. */
  public static void reseal(Handle handle, Keyring before, Keyring after, SecureRandom random) {
    Optional<byte[]> sealed = read(handle);
    boolean moved =
        sealed
            .flatMap(secret -> after.openSetting(secret, CONTEXT))
            .isPresent(); // by an earlier run
    if (sealed.isPresent() && !moved) {
      byte[] secret = opened(before, sealed.get());
      handle.execute(
          "UPDATE desk_secret SET sealed = ?", after.sealSetting(secret, CONTEXT, random));
    }
  }

  private static byte[] readOrMake(Handle handle, Keyring keyring, SecureRandom random) {
    Optional<byte[]> there = read(handle);
    if (there.isPresent()) {
      return there.get();
    }
    byte[] secret = new byte[LENGTH];
    random.nextBytes(secret);
    handle.execute(
        "INSERT INTO desk_secret (sealed) VALUES (?) ON CONFLICT DO NOTHING",
        keyring.sealSetting(secret, CONTEXT, random));
    return read(handle).orElseThrow(() -> new IllegalStateException("The desk has no secret."));
  }

  private static Optional<byte[]> read(Handle handle) {
    try (var query = handle.createQuery("SELECT sealed FROM desk_secret")) {
      return query.mapTo(byte[].class).findOne();
    }
  }

  private static byte[] opened(Keyring keyring, byte[] sealed) {
    return keyring
        .openSetting(sealed, CONTEXT)
        .orElseThrow(() ->
            new IllegalStateException(
                "The desk's secret does not open under this node's key. Nothing was changed. Put"
                    + " back the key file that belongs to this database."));
  }

  /**
   * Seals a setting.
   *
   * @param context what it is and whose; must be given again to open it
   */
  public byte[] seal(String context, byte[] plain) {
    return Aead.seal(sealingKey, plain, label(context), random);
  }

  /** Opens what {@link #seal} sealed; empty when anything about it is not right. */
  public Optional<byte[]> open(String context, byte[] sealed) {
    return Aead.open(sealingKey, sealed, label(context));
  }

  /** A token of 32 bytes that stands for a text, of no use to those without the secret. */
  public byte[] token(String context, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(tokenKey, "HmacSHA256"));
      mac.update(label(context));
      mac.update((byte) 0);
      return mac.doFinal(label(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime has no HMAC-SHA256.", e);
    }
  }

  private static byte[] label(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
