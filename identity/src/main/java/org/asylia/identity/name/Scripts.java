package org.asylia.identity.name;

import com.ibm.icu.lang.UScript;

/** The scripts that names arrive in. */
public enum Scripts {
  /** Hangul syllables. */
  HANGUL,
  /** Chinese characters, traditional, simplified or Japanese. */
  HAN,
  /** Latin letters, whatever the scheme. */
  LATIN,
  /** Cyrillic letters. */
  CYRILLIC,
  /** Thai letters. */
  THAI,
  /** Lao letters. */
  LAO,
  /** More than one of them. */
  MIXED,
  /** None of them. */
  OTHER;

  /** Lower-case name, as in tables and texts. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The script of a character; {@link #OTHER} for what belongs to none of them. */
  static Scripts of(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.HANGUL -> HANGUL;
      case UScript.HAN -> HAN;
      case UScript.LATIN -> LATIN;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.THAI -> THAI;
      case UScript.LAO -> LAO;
      default -> OTHER;
    };
  }

  /** The script of a written name; an apostrophe belongs to any. */
  static Scripts of(Written written) {
    Scripts found = OTHER;
    for (int at = 0; at < written.length(); at++) {
      Scripts each = of(written.letter(at));
      if (each != OTHER && found != each) {
        if (found != OTHER) {
          return MIXED;
        }
        found = each;
      }
    }
    return found;
  }
}
