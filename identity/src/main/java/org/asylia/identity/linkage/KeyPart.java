package org.asylia.identity.linkage;

import java.util.Locale;
import java.util.Optional;

/**
 * One part of a block's key.
 *
 * @param field the number of the field
 * @param form what of its value is taken
 */
public record KeyPart(int field, Form form) {

  /** What of a value is taken as a key. */
  public enum Form {
    /** The whole value. */
    WHOLE,
    /** The first three letters. */
    START,
    /** The year of a date. */
    YEAR,
    /** The year of a date, so that a year more or less still meets. */
    YEAR_OR_NEXT,
    /** Month and day of a date. */
    DAY,
    /** The tokens of a name: up to eight keys. */
    TOKENS;

    /** How a configuration writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Form> ofCode(String code) {
      for (Form each : values()) {
        if (each.code().equals(code)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }
}
