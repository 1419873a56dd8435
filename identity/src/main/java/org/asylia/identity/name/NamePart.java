package org.asylia.identity.name;

/**
 * A stretch of a writing and what it stands for.
 *
 * @param letters as written, in small letters
 * @param hangul the syllable, or the whole surname
 * @param share P(letters | syllable) in the scheme the name is written in
 * @param surname whether this is the surname
 */
public record NamePart(String letters, String hangul, double share, boolean surname) {
  private static final double COMMON = 0.15;
  private static final double KNOWN = 0.01;

  /** How usual the spelling is. */
  public Usage usage() {
    if (letters.equals(hangul)) {
      return Usage.AS_IS;
    }
    if (Scripts.of(letters.codePointAt(0)) == Scripts.HAN) {
      return Usage.CHARACTER;
    }
    return share >= COMMON ? Usage.COMMON : share >= KNOWN ? Usage.KNOWN : Usage.RARE;
  }

  /** How usual a spelling is. */
  public enum Usage {
    /** It is the Hangul itself. */
    AS_IS,
    /** A Chinese character and its Korean reading. */
    CHARACTER,
    /** One of the usual spellings. */
    COMMON,
    /** A spelling that some use. */
    KNOWN,
    /** A spelling hardly anybody uses. */
    RARE
  }
}
