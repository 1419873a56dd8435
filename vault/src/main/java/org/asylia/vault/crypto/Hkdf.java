package org.asylia.vault.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869): the one way in which a key is made from another key. */
public final class Hkdf {
  private static final String NAME = "HKDF-SHA256";
  private static final String ABSENT =
      "This Java runtime has no HKDF-SHA256; use a complete JDK 25.";

  private Hkdf() {}

  /** Derives 32 bytes from a key, without salt; {@code info} says what the new key is for. */
  public static byte[] derive(byte[] key, byte[] info) {
    return derive(key, new byte[0], info, 32);
  }

  /** The first half alone: a 32-byte key from a salt and a secret. */
  static byte[] extract(byte[] salt, byte[] secret) {
    try {
      HKDFParameterSpec.Builder extract =
          HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt);
      return KDF.getInstance(NAME).deriveData(extract.extractOnly());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ABSENT, e);
    }
  }

  /** The second half alone: so many bytes from a 32-byte key. */
  static byte[] expand(byte[] key, byte[] info, int length) {
    try {
      SecretKeySpec extracted = new SecretKeySpec(key, "HKDF-PRK");
      return KDF.getInstance(NAME)
          .deriveData(HKDFParameterSpec.expandOnly(extracted, info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ABSENT, e);
    }
  }

  static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
    try {
      HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt);
      return KDF.getInstance(NAME).deriveData(extract.thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ABSENT, e);
    }
  }
}
