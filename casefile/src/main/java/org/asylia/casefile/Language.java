package org.asylia.casefile;

/** A language by its BCP 47 tag in lower case, as in {@code ko}, {@code zh} or {@code ko-kp}. */
public record Language(String tag) {
  /** The languages in which letters and pages are written. */
  public static final Language ENGLISH = new Language("en");

  /** Korean. */
  public static final Language KOREAN = new Language("ko");

  /** Chinese. */
  public static final Language CHINESE = new Language("zh");

  /** Refuses what is no language tag. */
  public Language {
    if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
      throw new IllegalArgumentException(
          "A language is written as a BCP 47 tag in lower case, such as ko or zh-hans.");
    }
  }
}
