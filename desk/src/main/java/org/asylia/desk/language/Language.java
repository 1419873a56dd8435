package org.asylia.desk.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language the desk speaks. */
public enum Language {
  ENGLISH("en", "en", "English", Locale.UK),
  KOREAN("ko", "ko", "한국어", Locale.KOREA),
  CHINESE("zh", "zh-Hans", "中文", Locale.CHINA);

  private final String code;
  private final String tag;
  private final String ownName;
  private final Locale locale;

  Language(String code, String tag, String ownName, Locale locale) {
    this.code = code;
    this.tag = tag;
    this.ownName = ownName;
    this.locale = locale;
  }

  /** Two letters, used in file names, cookies and forms. */
  public String code() {
    return code;
  }

  /** The BCP 47 tag for the {@code lang} attribute. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The locale whose date and number formats readers of this language expect. */
  public Locale locale() {
    return locale;
  }

  /** The language with this two-letter code, or empty. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The first of the reader's preferred locales that the desk speaks, else English. */
  public static Language firstOf(List<Locale> preferred) {
    return preferred.stream()
        .flatMap(locale -> ofCode(locale.getLanguage()).stream())
        .findFirst()
        .orElse(ENGLISH);
  }
}
