package org.asylia.identity.name;

import java.util.Set;

/** What can be said of a written name without any table: its letters, its order, its marks. */
public final class NameForms {
  private static final Set<String> LONG_SURNAMES =
      Set.of("남궁", "황보", "선우", "제갈", "독고", "사공", "서문", "동방", "망절", "어금", "소봉");

  private NameForms() {}

  /** A name taken apart. */
  public static Written written(String form) {
    return WrittenReader.read(form);
  }

  /** The name with its last word first. */
  public static Written lastWordFirst(Written written) {
    return written.lastWordFirst();
  }

  /** How many syllables of a Hangul name are its surname: 1, or 2 for 남궁 and its like. */
  public static int surnameLength(String hangul) {
    return hangul.length() > 2 && LONG_SURNAMES.contains(hangul.substring(0, 2)) ? 2 : 1;
  }

  /** A romanised name without breves and apostrophes, as most lists print it. */
  public static String withoutMarks(String form) {
    String plain = form.replace('ŏ', 'o').replace('Ŏ', 'O').replace('ŭ', 'u').replace('Ŭ', 'U');
    return plain.replace("'", "").replace("’", "");
  }
}
