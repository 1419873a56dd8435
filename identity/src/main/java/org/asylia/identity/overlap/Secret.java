package org.asylia.identity.overlap;

import cafe.cryptography.curve25519.Scalar;
import java.security.SecureRandom;

/**
 * What one organisation hides points with in one session; made afresh for each, and destroyed when
 * every list has been turned. Whoever has it and a list can guess names.
 */
public final class Secret {
  /** Bytes of a secret. */
  public static final int SIZE = 32;

  private static final int WIDE = 64;

  private final Scalar scalar;

  private Secret(Scalar scalar) {
    this.scalar = scalar;
  }

  /** A fresh one. */
  public static Secret fresh(SecureRandom random) {
    byte[] wide = new byte[WIDE];
    random.nextBytes(wide);
    return new Secret(Scalar.fromBytesModOrderWide(wide));
  }

  /**
   * One that was kept.
   *
   * @throws OverlapException if the bytes are no secret
   */
  public static Secret kept(byte[] bytes) {
    if (bytes.length == SIZE) {
      Scalar scalar = Scalar.fromBytesModOrder(bytes);
      if (!scalar.equals(Scalar.ZERO) && java.util.Arrays.equals(scalar.toByteArray(), bytes)) {
        return new Secret(scalar);
      }
    }
    throw new OverlapException("These bytes are no secret of an overlap. Nothing was turned.");
  }

  /** Its 32 bytes, to be kept sealed; overwrite them. */
  public byte[] bytes() {
    return scalar.toByteArray();
  }

  Scalar scalar() {
    return scalar;
  }

  /** Says what it is, never the bytes. */
  @Override
  public String toString() {
    return "a secret";
  }
}
