package org.asylia.identity.name;

/**
 * How likely one reading is taken for another: misheard, mistyped, or misread by a clerk. A cost is
 * minus the logarithm of a probability; sounds that are often confused cost less.
 */
final class JamoDistance {
  /** From this cost on, two readings are simply different. */
  static final double FAR = 15;

  private static final double ANY = 7.5;
  private static final double CLOSE = 5.5;
  private static final double CODA = 6.5;
  private static final double SYLLABLE = 10;
  private static final double SURNAME = 3;
  private static final int[][] CLOSE_VOWELS = {
    {4, 8}, {4, 18}, {4, 13}, {6, 12}, {1, 5}, {5, 7}, {1, 7}, {18, 13}, {19, 20}, {19, 18},
    {11, 10}, {11, 15}, {10, 15}, {9, 0}, {14, 4}, {6, 4}, {17, 13}, {6, 17}
  };
  private static final int[] ONSET_CLASS = {
    0, 0, 1, 2, 2, 1, 3, 4, 4, 5, 5, 6, 7, 7, 7, 0, 2, 4, 6
  };

  private JamoDistance() {}

  /** The cost of one reading's being written as another, surnames and given names apart. */
  static double cost(Reading one, Reading other) {
    double family = words(one.foldedSurname(), other.foldedSurname(), FAR);
    if (family > 0) {
      family += SURNAME;
    }
    return family >= FAR
        ? FAR
        : Math.min(FAR, family + words(one.foldedGiven(), other.foldedGiven(), FAR - family));
  }

  private static double words(String one, String other, double limit) {
    if (one.equals(other)) {
      return 0;
    }
    if (Math.abs(one.length() - other.length()) * SYLLABLE > limit) {
      return FAR;
    }
    double[] above = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      above[j] = j * SYLLABLE;
    }
    for (int i = 1; i <= one.length(); i++) {
      double[] row = new double[other.length() + 1];
      row[0] = i * SYLLABLE;
      for (int j = 1; j <= other.length(); j++) {
        double swap = above[j - 1] + syllables(one.charAt(i - 1), other.charAt(j - 1));
        row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + SYLLABLE);
      }
      above = row;
    }
    return above[other.length()];
  }

  private static double syllables(char one, char other) {
    if (one == other) {
      return 0;
    }
    return onsets(Hangul.onset(one), Hangul.onset(other))
        + vowels(Hangul.vowel(one), Hangul.vowel(other))
        + (Hangul.coda(one) == Hangul.coda(other) ? 0 : CODA);
  }

  private static double onsets(int one, int other) {
    if (one == other) {
      return 0;
    }
    return ONSET_CLASS[one] == ONSET_CLASS[other] ? CLOSE : ANY;
  }

  private static double vowels(int one, int other) {
    if (one == other) {
      return 0;
    }
    for (int[] pair : CLOSE_VOWELS) {
      if ((pair[0] == one && pair[1] == other) || (pair[1] == one && pair[0] == other)) {
        return CLOSE;
      }
    }
    return ANY;
  }
}
