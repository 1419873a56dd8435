package org.asylia.identity.linkage;

/** How alike two written words are. */
final class Spelling {
  private static final int LONGEST = 128;
  private static final int PREFIX = 4;
  private static final double PER_PREFIX = 0.1;

  private Spelling() {}

  /** Whether one letter more, less or other, or two neighbours swapped, makes one of the other. */
  static boolean oneSlip(String one, String other) {
    if (one.length() > other.length()) {
      return oneSlip(other, one);
    }
    int longer = other.length() - one.length();
    if (longer > 1 || one.length() < 2) {
      return longer == 0 && one.length() == 1;
    }
    int from = 0;
    while (from < one.length() && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < one.length() - from
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = one.length() - from - end;
    if (longer == 1) {
      return left == 0;
    }
    return left <= 1
        || (left == 2
            && one.charAt(from) == other.charAt(from + 1)
            && one.charAt(from + 1) == other.charAt(from));
  }

  /** Jaro–Winkler similarity from 0 to 1. */
  static double jaroWinkler(String one, String other) {
    double jaro = jaro(limited(one), limited(other));
    int common = 0;
    int most = Math.min(PREFIX, Math.min(one.length(), other.length()));
    while (common < most && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return jaro + common * PER_PREFIX * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] taken = new boolean[other.length()];
    char[] matched = new char[Math.min(one.length(), other.length())];
    int matches = 0;
    for (int i = 0; i < one.length(); i++) {
      int to = Math.min(other.length() - 1, i + window);
      for (int j = Math.max(0, i - window); j <= to; j++) {
        if (!taken[j] && one.charAt(i) == other.charAt(j)) {
          taken[j] = true;
          matched[matches++] = one.charAt(i);
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    int swaps = 0;
    int at = 0;
    for (int j = 0; j < other.length(); j++) {
      if (taken[j] && other.charAt(j) != matched[at++]) {
        swaps++;
      }
    }
    double m = matches;
    return (m / one.length() + m / other.length() + (m - swaps / 2.0) / m) / 3;
  }

  private static String limited(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
