package org.asylia.identity.name;

import java.util.Random;

/**
 * Names put together from syllables, by a seeded source, and romanised by a rule of the test's own.
 */
final class Invented {
  private static final String[] SURNAMES = {"김", "이", "박", "최", "정", "강", "조", "윤", "장", "노"};
  private static final String[] GIVEN = {
    "영", "수", "철", "성", "호", "기", "재", "정", "진", "민", "현", "은", "희", "숙", "향", "미", "경", "순"
  };
  private static final String[] ONSETS = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };

  private Invented() {}

  /** A surname and two syllables, in Hangul or in Latin letters. */
  static String name(Random random) {
    String hangul = hangul(random);
    return random.nextBoolean() ? hangul : latin(hangul, "eo");
  }

  static String hangul(Random random) {
    return SURNAMES[random.nextInt(SURNAMES.length)]
        + GIVEN[random.nextInt(GIVEN.length)]
        + GIVEN[random.nextInt(GIVEN.length)];
  }

  /** Letters by the revised rules, with a spelling of ㅓ that the caller chooses. */
  static String latin(String hangul, String eo) {
    String[] vowels = {
      "a", "ae", "ya", "yae", eo, "e", "y" + eo, "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
      "we", "wi", "yu", "eu", "ui", "i"
    };
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < hangul.length(); i++) {
      char syllable = hangul.charAt(i);
      latin.append(i == 1 ? " " : i > 1 ? "-" : "");
      latin.append(ONSETS[Hangul.onset(syllable)]).append(vowels[Hangul.vowel(syllable)]);
      latin.append(
          switch (Hangul.coda(syllable)) {
            case 1 -> "k";
            case 4 -> "n";
            case 8 -> "l";
            case 16 -> "m";
            case 17 -> "p";
            case 21 -> "ng";
            default -> "";
          });
    }
    return latin.toString();
  }
}
