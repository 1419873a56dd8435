package org.asylia.desk.signin.passkey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;

/**
 * Unlocking an officer's keys with a passkey: the passphrase is sealed under what the passkey's PRF
 * extension gives, and around that under the desk's secret. Nothing that the node keeps opens it
 * without the passkey.
 */
public final class Prf {
  private static final int LENGTH = 32;
  private static final byte[] INFO = "asylia/v1/prf".getBytes(StandardCharsets.US_ASCII);

  private final DeskKeys keys;
  private final SecureRandom random;

  /** Seals under that secret. */
  public Prf(DeskKeys keys, SecureRandom random) {
    this.keys = keys;
    this.random = random;
  }

  /** What an officer's passkeys are asked with; the same each time, not secret. */
  public byte[] salt(OfficerId officer) {
    return keys.token("prf", officer.toString());
  }

  /**
   * Seals a passphrase.
   *
   * @param output what the passkey gave, base64url
   * @return base64url; empty where the output is not 32 bytes, as when the passkey has no PRF
   */
  public Optional<String> seal(OfficerId officer, String id, String output, String passphrase) {
    return key(output)
        .map(key ->
            Aead.seal(key, passphrase.getBytes(StandardCharsets.UTF_8), aad(officer, id), random))
        .map(inner -> Ceremonies.text(keys.seal(context(officer, id), inner)));
  }

  /** Opens what {@link #seal} made; empty when anything about it is not right. */
  public Optional<String> open(OfficerId officer, String id, String output, String sealed) {
    return key(output)
        .flatMap(key ->
            keys.open(context(officer, id), Ceremonies.bytes(sealed))
                .flatMap(inner -> Aead.open(key, inner, aad(officer, id))))
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> key(String output) {
    try {
      byte[] bytes = Ceremonies.bytes(output);
      return bytes.length == LENGTH ? Optional.of(Hkdf.derive(bytes, INFO)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] aad(OfficerId officer, String id) {
    return context(officer, id).getBytes(StandardCharsets.UTF_8);
  }

  private static String context(OfficerId officer, String id) {
    return "prf " + officer + " " + id;
  }
}
