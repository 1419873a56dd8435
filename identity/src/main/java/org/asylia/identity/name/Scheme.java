package org.asylia.identity.name;

import java.util.List;
import java.util.Locale;

/**
 * A habit of writing Korean in Latin letters. One string keeps to one of them: the parser carries a
 * probability for each and mixes them only over whole names.
 */
public enum Scheme {
  /** The south's official romanisation since 2000. */
  REVISED(0),
  /** McCune–Reischauer with its breves and apostrophes. */
  MCCUNE(1),
  /** McCune–Reischauer as lists print it, without marks. */
  MCCUNE_PLAIN(2),
  /** The north's own romanisation. */
  NORTHERN(3),
  /** Spellings that people choose for themselves; first of two learned habits. */
  COMMON(4),
  /** Spellings that people choose for themselves; second of two learned habits. */
  COMMON_SECOND(5),
  /** Mandarin readings of the name's characters. */
  PINYIN(6),
  /** Sino-Vietnamese readings of the name's characters, without marks. */
  VIETNAMESE(7);

  /** All schemes, by column. */
  public static final List<Scheme> ALL = List.of(values());

  /** How many schemes there are. */
  public static final int COUNT = ALL.size();

  private final int column;

  Scheme(int column) {
    this.column = column;
  }

  /** The scheme's place in rows of numbers, from 0. */
  public int column() {
    return column;
  }

  /** Lower-case name as in the data tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
