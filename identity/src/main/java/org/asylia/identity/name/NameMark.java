package org.asylia.identity.name;

/**
 * Something a reader should know about how a written name was taken: what was odd, what was left
 * out.
 */
public enum NameMark {
  /** Nothing in it could be read as a Korean name. */
  UNREADABLE,
  /** It says that the name is not known, as "Unknown" or 미상. */
  PLACEHOLDER,
  /** It describes somebody, as "the girl from Musan", and is no name. */
  DESCRIPTION,
  /** It can be read, but only far from how Korean names are written. */
  UNLIKELY,
  /** There is a surname and no given name. */
  SURNAME_ONLY,
  /** There is a given name and no known surname. */
  NO_SURNAME,
  /** It was longer than what is read; the rest was left aside. */
  TRUNCATED,
  /** Invisible characters, as marks for the direction of writing, were left aside. */
  INVISIBLE_CHARACTERS,
  /** Digits, emoji or other symbols were left aside. */
  SYMBOLS_LEFT_ASIDE,
  /** Full-width or other compatibility characters were replaced by ordinary ones. */
  COMPATIBILITY_CHARACTERS,
  /**
   * Letters of another script that look the same were replaced, as a Cyrillic а among Latin
   * letters.
   */
  LOOK_ALIKES,
  /** A title, as Mrs or 씨, was left aside. */
  TITLE,
  /** More than one script in one name. */
  MIXED_SCRIPTS,
  /** The surname was written last. */
  SURNAME_LAST,
  /** The same name twice, as in "Jin Yunhua (金润花)". */
  TWO_WRITINGS,
  /** Two writings in one entry that cannot be one name; the first was read. */
  WRITINGS_DISAGREE,
  /** A second surname stands before the family name, as married women are listed in some places. */
  MARRIED_SURNAME,
  /** A Chinese rather than a Korean surname: perhaps an adopted name. */
  CHINESE_SURNAME
}
