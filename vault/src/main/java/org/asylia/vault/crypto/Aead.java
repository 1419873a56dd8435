package org.asylia.vault.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: a sealed text is a 12-byte nonce, the ciphertext and a 16-byte tag. */
public final class Aead {
  /** How many bytes a sealed text is longer than its plain text. */
  public static final int OVERHEAD = 28;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Aead() {}

  /** Seals a text under a 32-byte key with a fresh random nonce. */
  public static byte[] seal(byte[] key, byte[] plain, byte[] aad, SecureRandom random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
      cipher.updateAAD(aad);
      byte[] sealed = Arrays.copyOf(nonce, plain.length + OVERHEAD);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM could not seal " + plain.length + " bytes.", e);
    }
  }

  /** Opens a sealed text; empty when key, associated data or any byte of the text is not right. */
  public static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] aad) {
    if (sealed.length < OVERHEAD) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE));
      cipher.updateAAD(aad);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not available; use a complete JDK 25.", e);
    }
  }

  /** Encrypts under a nonce that is never used again with this key: ciphertext and tag. */
  static byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] aad) {
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
      cipher.updateAAD(aad);
      return cipher.doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM could not seal " + plain.length + " bytes.", e);
    }
  }

  /** Decrypts ciphertext and tag; empty when anything is not right. */
  static Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] text, byte[] aad) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
      cipher.updateAAD(aad);
      return Optional.of(cipher.doFinal(text));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not available; use a complete JDK 25.", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
