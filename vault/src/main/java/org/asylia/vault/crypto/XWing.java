package org.asylia.vault.crypto;

import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.params.MLKEMParameters;
import org.bouncycastle.crypto.params.MLKEMPrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * X-Wing keys (draft-connolly-cfrg-xwing-kem): X25519 with ML-KEM-768, so that what is sealed today
 * stays sealed when one of the two is broken.
 */
public final class XWing {
  /** The length of a private key, its seed, in bytes. */
  public static final int SEED_LENGTH = 32;

  /** The length of a public key in bytes. */
  public static final int PUBLIC_LENGTH = 1216;

  private static final int ML_KEM_SEED = 64;
  private static final int EXPANDED = 96;

  private XWing() {}

  /** The 1216-byte public key of a 32-byte seed: that of ML-KEM-768, then that of X25519. */
  public static byte[] publicKey(byte[] seed) {
    if (seed.length != SEED_LENGTH) {
      throw new IllegalArgumentException(
          "An X-Wing seed has 32 bytes; " + seed.length + " were given.");
    }
    byte[] expanded = new byte[EXPANDED];
    SHAKEDigest shake = new SHAKEDigest(256);
    shake.update(seed, 0, seed.length);
    shake.doFinal(expanded, 0, EXPANDED);
    byte[] kem =
        new MLKEMPrivateKeyParameters(
                MLKEMParameters.ml_kem_768, Arrays.copyOf(expanded, ML_KEM_SEED))
            .getPublicKey();
    byte[] curve =
        new X25519PrivateKeyParameters(expanded, ML_KEM_SEED).generatePublicKey().getEncoded();
    byte[] key = Arrays.copyOf(kem, PUBLIC_LENGTH);
    System.arraycopy(curve, 0, key, kem.length, curve.length);
    return key;
  }
}
