package org.asylia.vault.crypto;

/** Ed25519 signatures (RFC 8032) over raw 32-byte keys. */
public final class Ed25519 {
  /** The length of a seed and of a public key in bytes. */
  public static final int KEY_LENGTH = 32;

  /** The length of a signature in bytes. */
  public static final int SIGNATURE_LENGTH = 64;

  private Ed25519() {}

  /** The public key that belongs to a 32-byte seed. */
  public static byte[] publicKey(byte[] seed) {
    byte[] key = new byte[KEY_LENGTH];
    org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(seed, 0, key, 0);
    return key;
  }

  /** Signs a message with a 32-byte seed; the same seed and message give the same signature. */
  public static byte[] sign(byte[] seed, byte[] publicKey, byte[] message) {
    byte[] signature = new byte[SIGNATURE_LENGTH];
    org.bouncycastle.math.ec.rfc8032.Ed25519.sign(
        seed, 0, publicKey, 0, message, 0, message.length, signature, 0);
    return signature;
  }

  /** Whether the signature over the message was made with the key; false for a malformed one. */
  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    return publicKey.length == KEY_LENGTH
        && signature.length == SIGNATURE_LENGTH
        && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(
            signature, 0, publicKey, 0, message, 0, message.length);
  }
}
