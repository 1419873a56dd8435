package org.asylia.identity.overlap;

import static java.nio.charset.StandardCharsets.UTF_8;

import cafe.cryptography.curve25519.CompressedRistretto;
import cafe.cryptography.curve25519.InvalidEncodingException;
import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;

/** Points of ristretto255 (RFC 9496), each in its 32 bytes, as they go from hand to hand. */
final class Points {
  /** Bytes of a point. */
  static final int SIZE = 32;

  /** Bytes from which a point is derived. */
  static final int UNIFORM = 64;

  private static final String DOMAIN = "asylia-overlap-1 key\n";

  private Points() {}

  /** The point of a key in one session: the same for whoever has the same key, in no other one. */
  static byte[] of(String session, String key) {
    MessageDigest sha512 = sha512();
    sha512.update(DOMAIN.getBytes(UTF_8));
    sha512.update(session.getBytes(UTF_8));
    sha512.update((byte) '\n');
    return derived(sha512.digest(key.getBytes(UTF_8)));
  }

  /** A point that stands for nobody. */
  static byte[] random(SecureRandom random) {
    byte[] bytes = new byte[UNIFORM];
    random.nextBytes(bytes);
    return derived(bytes);
  }

  /** The point of 64 uniform bytes (RFC 9496, section 4.3.4). */
  static byte[] derived(byte[] uniform) {
    return RistrettoElement.fromUniformBytes(uniform).compress().toByteArray();
  }

  /**
   * A point times a secret.
   *
   * @return empty if the bytes are no point, or the point that every secret leaves as it is
   */
  static Optional<byte[]> times(byte[] point, Scalar secret) {
    return element(point).map(each -> each.multiply(secret).compress().toByteArray());
  }

  /** Whether the bytes are a point that a secret can hide in. */
  static boolean isPoint(byte[] point) {
    return element(point).isPresent();
  }

  private static Optional<RistrettoElement> element(byte[] point) {
    try {
      RistrettoElement element = new CompressedRistretto(point).decompress();
      return element.equals(RistrettoElement.IDENTITY) ? Optional.empty() : Optional.of(element);
    } catch (InvalidEncodingException e) {
      return Optional.empty();
    }
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime has no SHA-512; use a complete one.", e);
    }
  }
}
