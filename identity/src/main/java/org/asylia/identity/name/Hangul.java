package org.asylia.identity.name;

/** Arithmetic on Hangul syllables, and the initial-sound rule (두음법칙) that parts south and north. */
public final class Hangul {
  /** How many onsets, vowels and codas a syllable block may have. */
  public static final int ONSETS = 19;

  /** How many vowels there are. */
  public static final int VOWELS = 21;

  /** How many codas there are, the empty one included. */
  public static final int CODAS = 28;

  /** The onset that is written and not heard. */
  public static final int SILENT = 11;

  private static final int NIEUN = 2;
  private static final int RIEUL = 5;
  private static final int NIEUN_CODA = 4;
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final String ONSET_JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWEL_JAMO = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String CODA_JAMO = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Hangul() {}

  /** Whether this is a composed syllable, 가 to 힣. */
  public static boolean isSyllable(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST;
  }

  /** The number of the syllable's onset, 0 (ㄱ) to 18 (ㅎ). */
  public static int onset(int syllable) {
    return (syllable - FIRST) / (VOWELS * CODAS);
  }

  /** The number of the syllable's vowel, 0 (ㅏ) to 20 (ㅣ). */
  public static int vowel(int syllable) {
    return (syllable - FIRST) / CODAS % VOWELS;
  }

  /** The number of the syllable's coda, 0 for none to 27 (ㅎ). */
  public static int coda(int syllable) {
    return (syllable - FIRST) % CODAS;
  }

  /** The syllable of these three. */
  public static char compose(int onset, int vowel, int coda) {
    return (char) (FIRST + (onset * VOWELS + vowel) * CODAS + coda);
  }

  /** The letter for an onset, as ㄱ. */
  public static char onsetJamo(int onset) {
    return ONSET_JAMO.charAt(onset);
  }

  /** The letter for a vowel, as ㅏ. */
  public static char vowelJamo(int vowel) {
    return VOWEL_JAMO.charAt(vowel);
  }

  /** The letter for a coda, as ㅇ; a space for none. */
  public static char codaJamo(int coda) {
    return CODA_JAMO.charAt(coda);
  }

  /** The number of an onset's letter, or -1. */
  public static int onsetOf(char jamo) {
    return ONSET_JAMO.indexOf(jamo);
  }

  /** The number of a vowel's letter, or -1. */
  public static int vowelOf(char jamo) {
    return VOWEL_JAMO.indexOf(jamo);
  }

  /** The number of a coda's letter, or -1. */
  public static int codaOf(char jamo) {
    return CODA_JAMO.indexOf(jamo);
  }

  /**
   * The syllable as the south writes it at the start of a word: 리 becomes 이, 로 becomes 노, 녀 becomes
   * 여. Any other syllable is itself.
   */
  public static char foldInitial(char syllable) {
    if (!isSyllable(syllable)) {
      return syllable;
    }
    int onset = onset(syllable);
    boolean soft = isSoft(vowel(syllable));
    if (onset == RIEUL) {
      return compose(soft ? SILENT : NIEUN, vowel(syllable), coda(syllable));
    }
    return onset == NIEUN && soft ? compose(SILENT, vowel(syllable), coda(syllable)) : syllable;
  }

  /** The southern spelling of 렬 and 률 after a vowel or ㄴ (열, 율); else the syllable itself. */
  public static char foldInner(char before, char syllable) {
    boolean open = coda(before) == 0 || coda(before) == NIEUN_CODA;
    if (!open) {
      return syllable;
    }
    return switch (syllable) {
      case '렬' -> '열';
      case '률' -> '율';
      default -> syllable;
    };
  }

  /** A given name with the initial-sound rule applied, so that both sides of the border agree. */
  public static String foldGiven(String given) {
    if (given.isEmpty()) {
      return given;
    }
    StringBuilder folded = new StringBuilder(given.length());
    folded.append(foldInitial(given.charAt(0)));
    for (int i = 1; i < given.length(); i++) {
      char before = given.charAt(i - 1);
      char each = given.charAt(i);
      folded.append(isSyllable(before) && isSyllable(each) ? foldInner(before, each) : each);
    }
    return folded.toString();
  }

  /** A surname with the initial-sound rule applied to its first syllable. */
  public static String foldSurname(String surname) {
    return surname.isEmpty() ? surname : foldInitial(surname.charAt(0)) + surname.substring(1);
  }

  /** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: the vowels before which an initial ㄴ or ㄹ falls silent. */
  private static boolean isSoft(int vowel) {
    return switch (vowel) {
      case 2, 3, 6, 7, 12, 17, 20 -> true;
      default -> false;
    };
  }
}
