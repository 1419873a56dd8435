package org.asylia.desk.docket;

import java.util.Locale;
import java.util.Optional;
import org.asylia.casefile.CaseId;

/**
 * The short reference of a case, as spoken on the telephone: ten characters of Crockford's base 32,
 * taken from the case's random identifier. It says nothing about the person.
 *
 * @param text five characters, a hyphen, five characters
 */
public record Reference(String text) {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;
  private static final int BITS = 5;

  /** The reference of a case. */
  public static Reference of(CaseId id) {
    long high = id.value().getMostSignificantBits() >>> (Long.SIZE - LENGTH * BITS);
    StringBuilder text = new StringBuilder(LENGTH + 1);
    for (int i = LENGTH - 1; i >= 0; i--) {
      text.append(DIGITS.charAt((int) (high >>> (i * BITS)) & 31));
      if (i == LENGTH / 2) {
        text.append('-');
      }
    }
    return new Reference(text.toString());
  }

  /** Reads a reference as people write it: small letters, O for 0, I or L for 1, no hyphen. */
  public static Optional<Reference> parse(String written) {
    StringBuilder text = new StringBuilder();
    for (char letter : written.toUpperCase(Locale.ROOT).toCharArray()) {
      char digit =
          switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
          };
      if (DIGITS.indexOf(digit) >= 0) {
        text.append(digit);
      } else if (digit != '-' && digit != ' ') {
        return Optional.empty();
      }
    }
    return text.length() == LENGTH
        ? Optional.of(new Reference(text.insert(LENGTH / 2, '-').toString()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
