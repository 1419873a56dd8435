package org.asylia.vault.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A passphrase somebody typed, in Unicode normal form C, so that the same words typed on another
 * keyboard are the same passphrase. Closing it overwrites it. Never printed, never compared but in
 * constant time.
 */
public final class Passphrase implements AutoCloseable {
  /** How many characters a new passphrase has at least. */
  public static final int LEAST_CHARACTERS = 15;

  /** How many different characters a new passphrase has at least. */
  public static final int LEAST_DIFFERENT = 8;

  /** How many characters a passphrase has at most. */
  public static final int MOST_CHARACTERS = 256;

  private final byte[] utf8;
  private final int characters;
  private final int different;

  private Passphrase(byte[] utf8, int characters, int different) {
    this.utf8 = utf8;
    this.characters = characters;
    this.different = different;
  }

  /** Takes over what was typed; the given characters are overwritten. */
  public static Passphrase of(char[] typed) {
    String normal = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC);
    Arrays.fill(typed, '\0');
    return new Passphrase(
        normal.getBytes(UTF_8),
        normal.codePointCount(0, normal.length()),
        (int) normal.codePoints().distinct().count());
  }

  /** Why this is not good enough for a new passphrase; empty where it is. */
  public Optional<Weakness> weakness() {
    return weakness(List.of());
  }

  /**
   * Why this is not good enough for a new passphrase; empty where it is.
   *
   * @param near words that somebody who knows the holder would try first: the holder's name and
   *     sign-in name, the office, its town
   */
  public Optional<Weakness> weakness(List<String> near) {
    if (characters < LEAST_CHARACTERS) {
      return Optional.of(Weakness.TOO_SHORT);
    }
    if (characters > MOST_CHARACTERS) {
      return Optional.of(Weakness.TOO_LONG);
    }
    if (different < LEAST_DIFFERENT) {
      return Optional.of(Weakness.TOO_UNIFORM);
    }
    boolean guessed = Guessing.finds(new String(utf8, UTF_8), near);
    return guessed ? Optional.of(Weakness.GUESSABLE) : Optional.empty();
  }

  /** Whether both are the same words. */
  public boolean same(Passphrase other) {
    return java.security.MessageDigest.isEqual(utf8, other.utf8);
  }

  /** The words in UTF-8, to be sent to the node that opens a share with them; overwrite them. */
  public byte[] reveal() {
    return utf8.clone();
  }

  byte[] utf8() {
    return utf8.clone();
  }

  /** Overwrites the passphrase. */
  @Override
  public void close() {
    Arrays.fill(utf8, (byte) 0);
  }

  /** Says what it is, never the words. */
  @Override
  public String toString() {
    return "a passphrase";
  }

  /** What is wrong with a new passphrase. */
  public enum Weakness {
    /** It has fewer than fifteen characters. */
    TOO_SHORT,
    /** It has more than 256 characters. */
    TOO_LONG,
    /** It has fewer than eight different characters. */
    TOO_UNIFORM,
    /** It is made of leaked passwords, common words, keyboard rows, dates or words near at hand. */
    GUESSABLE
  }
}
