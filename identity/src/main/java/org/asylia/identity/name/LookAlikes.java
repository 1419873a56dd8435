package org.asylia.identity.name;

import com.ibm.icu.text.SpoofChecker;

/** Puts back letters that were swapped for ones of another script which look the same. */
final class LookAlikes {
  private static final SpoofChecker SKELETONS = new SpoofChecker.Builder().build();

  private LookAlikes() {}

  /** The text with each word that mixes Latin and a look-alike script written in Latin alone. */
  static String replace(String text) {
    StringBuilder all = new StringBuilder(text.length());
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ' ') {
        all.append(word(text.substring(start, at)));
        if (at < text.length()) {
          all.append(' ');
        }
        start = at + 1;
      }
    }
    return all.toString();
  }

  private static String word(String word) {
    boolean latin = word.codePoints().anyMatch(c -> Scripts.of(c) == Scripts.LATIN);
    boolean other = word.codePoints().anyMatch(LookAlikes::looksLatin);
    if (!latin || !other) {
      return word;
    }
    StringBuilder one = new StringBuilder(word.length());
    word.codePoints()
        .forEach(each -> one.append(looksLatin(each) ? skeleton(each) : Character.toString(each)));
    return one.toString();
  }

  private static String skeleton(int each) {
    String found = SKELETONS.getSkeleton(Character.toString(each));
    boolean latin = found.codePoints().allMatch(c -> Scripts.of(c) == Scripts.LATIN);
    return latin ? found : Character.toString(each);
  }

  /** Whether a letter belongs to a script whose letters pass for Latin ones. */
  private static boolean looksLatin(int codePoint) {
    return switch (com.ibm.icu.lang.UScript.getScript(codePoint)) {
      case com.ibm.icu.lang.UScript.CYRILLIC,
          com.ibm.icu.lang.UScript.GREEK,
          com.ibm.icu.lang.UScript.ARMENIAN,
          com.ibm.icu.lang.UScript.CHEROKEE ->
          true;
      default -> false;
    };
  }
}
