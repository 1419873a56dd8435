package org.asylia.vault.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF with SHA-256 (RFC 5869): the one way in which a key is made from another key. */
public final class Hkdf {
  private Hkdf() {}

  /** Derives 32 bytes from a key, without salt; {@code info} says what the new key is for. */
  public static byte[] derive(byte[] key, byte[] info) {
    return derive(key, new byte[0], info, 32);
  }

  static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
    try {
      HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(key);
      if (salt.length > 0) {
        extract.addSalt(salt);
      }
      return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "This Java runtime has no HKDF-SHA256; use a complete JDK 25.", e);
    }
  }
}
