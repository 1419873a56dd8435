package org.asylia.vault.crypto;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;

/** The private half of a {@link HybridKey}: a 32-byte seed. Never printed, never compared. */
public final class HybridSecret {
  private final byte[] seed;
  private final XWingPrivateKeyParameters expanded;

  private HybridSecret(byte[] seed) {
    this.seed = seed;
    this.expanded = new XWingPrivateKeyParameters(seed.clone());
  }

  /** A new random one. */
  public static HybridSecret make(SecureRandom random) {
    byte[] seed = new byte[XWing.SEED_LENGTH];
    random.nextBytes(seed);
    return new HybridSecret(seed);
  }

  /**
   * The private key of a seed.
   *
   * @param seed exactly 32 bytes; copied
   */
  public static HybridSecret of(byte[] seed) {
    if (seed.length != XWing.SEED_LENGTH) {
      throw new IllegalArgumentException("An X-Wing seed has 32 bytes; nothing was opened.");
    }
    return new HybridSecret(seed.clone());
  }

  /** The public half. */
  public HybridKey publicKey() {
    return HybridKey.of(XWing.publicKey(seed));
  }

  /** A copy of the seed; to be sealed at once. */
  public byte[] seed() {
    return seed.clone();
  }

  /** Overwrites the seed. */
  public void wipe() {
    Arrays.fill(seed, (byte) 0);
  }

  XWingPrivateKeyParameters parameters() {
    return expanded;
  }

  /** Says what it is, never the seed. */
  @Override
  public String toString() {
    return "a private key";
  }
}
