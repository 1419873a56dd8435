package org.asylia.desk.signin;

import java.util.Locale;

/** Base 32 (RFC 4648, section 6) without padding: what people can read out and type. */
public final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** The text of some bytes. */
  public static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte one : bytes) {
      held = (held << 8) | (one & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((held >> bits) & 31));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt((held << (5 - bits)) & 31));
    }
    return text.toString();
  }

  /**
   * The bytes of a text made by {@link #encode}; case, spaces and hyphens do not matter.
   *
   * @throws IllegalArgumentException when another character stands in it
   */
  public static byte[] decode(String text) {
    String plain = plain(text);
    byte[] bytes = new byte[plain.length() * 5 / 8];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < plain.length(); i++) {
      int value = ALPHABET.indexOf(plain.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("A code has the letters A to Z and the digits 2 to 7.");
      }
      held = (held << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }

  /** A code as it is compared: upper case, without spaces and hyphens. */
  public static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** A code as people read it: in groups of four. */
  public static String grouped(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1-");
  }
}
