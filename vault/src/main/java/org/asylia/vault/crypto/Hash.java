package org.asylia.vault.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest: 32 bytes, compared byte by byte as unsigned numbers. */
public final class Hash implements Comparable<Hash> {
  /** The length of a digest in bytes. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Takes a digest that was computed elsewhere.
   *
   * @param bytes exactly 32 bytes; copied
   * @throws IllegalArgumentException when the length differs
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "A SHA-256 digest has 32 bytes; " + bytes.length + " were given.");
    }
    return new Hash(bytes.clone());
  }

  /** Hashes the pieces as if they were one byte string. */
  public static Hash sha256(byte[]... pieces) {
    MessageDigest digest = digest();
    for (byte[] piece : pieces) {
      digest.update(piece);
    }
    return new Hash(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "This Java runtime has no SHA-256; use a complete JDK 25.", e);
    }
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public int compareTo(Hash other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The digest in lower-case hexadecimal. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
