package org.asylia.vault.crypto;

import java.util.Arrays;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * A public key to which something is sealed: X-Wing, that is X25519 with ML-KEM-768. There is no
 * other kind of recipient, so nothing can be sealed to a key that a quantum computer breaks.
 */
public final class HybridKey {
  private final byte[] bytes;

  private HybridKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Takes a public key.
   *
   * @param bytes exactly 1216 bytes; copied
   * @throws IllegalArgumentException when the length differs
   */
  public static HybridKey of(byte[] bytes) {
    if (bytes.length != XWing.PUBLIC_LENGTH) {
      throw new IllegalArgumentException(
          "A recipient's key has 1216 bytes (X25519 with ML-KEM-768); this one has "
              + bytes.length
              + ". Nothing was sealed.");
    }
    return new HybridKey(bytes.clone());
  }

  /** A copy of the 1216 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  XWingPublicKeyParameters parameters() {
    return new XWingPublicKeyParameters(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HybridKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
