package org.asylia.identity.name;

/**
 * Small letters of the Latin alphabet with ŏ, ŭ and the apostrophe of McCune–Reischauer, five bits
 * each, so that a syllable's spelling fits into one long.
 */
public final class Letters {
  /** The longest spelling a key can hold, in letters. */
  public static final int LONGEST = 12;

  private static final int BITS = 5;
  private static final char O_BREVE = 'ŏ';
  private static final char U_BREVE = 'ŭ';
  private static final char APOSTROPHE = '\'';

  private Letters() {}

  /** The number of a letter, 1 to 29, or 0 for anything else. */
  public static int number(int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 1;
    }
    return switch (letter) {
      case O_BREVE -> 27;
      case U_BREVE -> 28;
      case APOSTROPHE -> 29;
      default -> 0;
    };
  }

  /** The key of the empty spelling. */
  public static long none() {
    return 0;
  }

  /** The key of a spelling with one more letter. */
  public static long with(long key, int letter) {
    return (key << BITS) | number(letter);
  }

  /** The key of a spelling. */
  public static long key(CharSequence spelling) {
    long key = 0;
    for (int i = 0; i < spelling.length(); i++) {
      key = with(key, spelling.charAt(i));
    }
    return key;
  }

  /** The key of two spellings, one after the other. */
  public static long join(long first, long second) {
    return (first << (BITS * length(second))) | second;
  }

  /** How many letters a key holds. */
  public static int length(long key) {
    return (64 - Long.numberOfLeadingZeros(key) + BITS - 1) / BITS;
  }

  /** The spelling of a key. */
  public static String spelling(long key) {
    StringBuilder letters = new StringBuilder();
    for (int at = length(key) - 1; at >= 0; at--) {
      int number = (int) (key >>> (BITS * at)) & 31;
      letters.append(
          switch (number) {
            case 27 -> O_BREVE;
            case 28 -> U_BREVE;
            case 29 -> APOSTROPHE;
            default -> (char) ('a' + number - 1);
          });
    }
    return letters.toString();
  }

  /** Whether a vowel's spelling may start with this letter. */
  public static boolean startsVowel(int letter) {
    return "aeiouywŏŭ".indexOf(letter) >= 0;
  }
}
