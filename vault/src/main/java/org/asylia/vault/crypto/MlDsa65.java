package org.asylia.vault.crypto;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;

/** ML-DSA-65 signatures (FIPS 204, pure, empty context), made without randomness. */
public final class MlDsa65 {
  /** The length of a private key, its seed, in bytes. */
  public static final int SEED_LENGTH = 32;

  /** The length of a public key in bytes. */
  public static final int PUBLIC_LENGTH = 1952;

  /** The length of a signature in bytes. */
  public static final int SIGNATURE_LENGTH = 3309;

  private MlDsa65() {}

  /** The public key that belongs to a 32-byte seed. */
  public static byte[] publicKey(byte[] seed) {
    return key(seed).getPublicKey();
  }

  /** Signs a message with a 32-byte seed; the same seed and message give the same signature. */
  public static byte[] sign(byte[] seed, byte[] message) {
    MLDSASigner signer = new MLDSASigner();
    signer.init(true, key(seed));
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IllegalStateException("ML-DSA-65 could not sign with this seed.", e);
    }
  }

  /** Whether the signature over the message was made with the key; false for a malformed one. */
  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    if (publicKey.length != PUBLIC_LENGTH || signature.length != SIGNATURE_LENGTH) {
      return false;
    }
    MLDSASigner signer = new MLDSASigner();
    signer.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_65, publicKey));
    signer.update(message, 0, message.length);
    return signer.verifySignature(signature);
  }

  private static MLDSAPrivateKeyParameters key(byte[] seed) {
    if (seed.length != SEED_LENGTH) {
      throw new IllegalArgumentException(
          "An ML-DSA-65 seed has 32 bytes; " + seed.length + " were given.");
    }
    return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_65, seed);
  }
}
