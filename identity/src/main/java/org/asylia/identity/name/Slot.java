package org.asylia.identity.name;

import java.util.List;
import java.util.Locale;

/** Where in a name a jamo stands, as far as its spelling depends on it. */
public enum Slot {
  /** The first consonant of a surname's syllable. */
  ONSET_SURNAME(0),
  /** The first consonant of the given name. */
  ONSET_START(1),
  /** The first consonant of a later syllable, after a space or hyphen. */
  ONSET_SEPARATE(2),
  /** The same, written joined to a syllable without a coda. */
  ONSET_AFTER_VOWEL(3),
  /** The same, joined to ㄴ, ㅁ or ㅇ. */
  ONSET_AFTER_NASAL(4),
  /** The same, joined to ㄹ. */
  ONSET_AFTER_LIQUID(5),
  /** The same, joined to any other coda. */
  ONSET_AFTER_STOP(6),
  /** The vowel of a surname's syllable. */
  VOWEL_SURNAME(7),
  /** The vowel of a given name's syllable. */
  VOWEL_GIVEN(8),
  /** What closes a surname's syllable. */
  CODA_SURNAME(9),
  /** What closes a given name's syllable. */
  CODA_GIVEN(10);

  /** All slots, by place. */
  public static final List<Slot> ALL = List.of(values());

  /** How many of them, the first ones, are onsets. */
  public static final int ONSETS = 7;

  private final int place;

  Slot(int place) {
    this.place = place;
  }

  /** The slot's place among all, from 0. */
  public int place() {
    return place;
  }

  /** The slot of an onset joined to a syllable with this coda. */
  public static Slot after(int coda) {
    return switch (coda) {
      case 0 -> ONSET_AFTER_VOWEL;
      case 4, 16, 21 -> ONSET_AFTER_NASAL;
      case 8 -> ONSET_AFTER_LIQUID;
      default -> ONSET_AFTER_STOP;
    };
  }

  /** Whether this is the place of a first consonant. */
  public boolean isOnset() {
    return place < ONSETS;
  }

  /** Whether this is the place of a vowel. */
  public boolean isVowel() {
    return this == VOWEL_SURNAME || this == VOWEL_GIVEN;
  }

  /** Whether this stands in the surname. */
  public boolean isSurname() {
    return this == ONSET_SURNAME || this == VOWEL_SURNAME || this == CODA_SURNAME;
  }

  /** How many jamo can stand here. */
  public int jamos() {
    if (isOnset()) {
      return Hangul.ONSETS;
    }
    return isVowel() ? Hangul.VOWELS : Hangul.CODAS;
  }

  /** The letter of a jamo that stands here. */
  public char jamo(int number) {
    if (isOnset()) {
      return Hangul.onsetJamo(number);
    }
    return isVowel() ? Hangul.vowelJamo(number) : Hangul.codaJamo(number);
  }

  /** The number of a jamo's letter here, or -1. */
  public int number(char jamo) {
    if (isOnset()) {
      return Hangul.onsetOf(jamo);
    }
    return isVowel() ? Hangul.vowelOf(jamo) : Hangul.codaOf(jamo);
  }

  /** Lower-case name as in the data tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
