package org.asylia.desk.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238) as authenticator apps make them: HMAC-SHA-1, steps of 30
 * seconds, six digits. One step before and after now is taken, for clocks that differ a little.
 */
public final class Totp {
  /** The length of a new secret in bytes. */
  public static final int SECRET_LENGTH = 20;

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;

  private Totp() {}

  /**
   * The step whose code this is.
   *
   * @param typed what was typed; spaces do not matter
   * @param after the last step that was used; a code is taken once only, so earlier ones are not
   * @return the step, to be kept as the last one used; empty where the code is wrong or used up
   */
  public static OptionalLong match(byte[] secret, String typed, Instant now, long after) {
    String digits = typed.replaceAll("\\s", "");
    long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - 1; step <= current + 1; step++) {
      boolean same =
          MessageDigest.isEqual(bytes(code(secret, step, DIGITS, "HmacSHA1")), bytes(digits));
      if (same && step > after) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a moment, as an app would show it. */
  public static String code(byte[] secret, Instant at) {
    return code(secret, Math.floorDiv(at.getEpochSecond(), STEP_SECONDS), DIGITS, "HmacSHA1");
  }

  /** The code of a step (RFC 4226, section 5.3). */
  static String code(byte[] secret, long step, int digits, String algorithm) {
    byte[] hash = hmac(secret, step, algorithm);
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
    String all = String.valueOf(number);
    String padded = "0".repeat(Math.max(0, digits - all.length())) + all;
    return padded.substring(padded.length() - digits);
  }

  private static byte[] hmac(byte[] secret, long step, String algorithm) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime has no " + algorithm + ".", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
