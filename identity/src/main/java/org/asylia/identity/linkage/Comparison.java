package org.asylia.identity.linkage;

import java.util.Locale;
import java.util.Optional;

/** How the values of a field are compared. */
public enum Comparison {
  /** The same or not. */
  EXACT,
  /** The same, one letter off, or alike by Jaro–Winkler. */
  TEXT,
  /** Numbers: the same, one digit off or two swapped, or not. */
  DIGITS,
  /** Dates: whole or in part, by the sun or the moon, with the slips people make. */
  DATE,
  /** Korean names in any script. */
  NAME;

  /** How a configuration writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Comparison> ofCode(String code) {
    for (Comparison each : values()) {
      if (each.code().equals(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
