package org.asylia.identity.linkage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it could be read; nought is "not stated". It need not be a day of any calendar:
 * 30 February is kept as it was written.
 *
 * @param year with its four digits
 * @param month 1 to 12, or what was written there
 * @param day 1 to 31, or what was written there
 * @param digits all digits, year first
 */
record Born(int year, int month, int day, String digits) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
  private static final int WHOLE = 8;
  private static final int MONTHLY = 6;
  private static final int YEAR = 4;

  /** Reads what is written: year first or last, with or without signs between. */
  static Born parse(String written) {
    List<String> parts = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(written);
    while (numbers.find() && parts.size() < 3) {
      parts.add(numbers.group());
    }
    if (parts.size() == 1) {
      String only = parts.getFirst();
      if (only.length() == WHOLE || only.length() == MONTHLY) {
        String day = only.length() == WHOLE ? only.substring(MONTHLY) : "0";
        parts = List.of(only.substring(0, YEAR), only.substring(YEAR, MONTHLY), day);
      }
    }
    boolean last = parts.size() == 3 && parts.get(2).length() == YEAR;
    int year = number(parts, last ? 2 : 0);
    int month = number(parts, 1);
    int day = number(parts, last ? 0 : 2);
    return new Born(year, month, day, String.format(Locale.ROOT, "%04d%02d%02d", year, month, day));
  }

  private static int number(List<String> parts, int at) {
    return at < parts.size() ? Integer.parseInt(parts.get(at)) : 0;
  }

  /** Whether only the year is known: month and day are absent, or the first of January. */
  boolean isYearOnly() {
    return year > 0 && ((month == 0 && day == 0) || isNewYear());
  }

  /** Whether it is the first of January, which is often written for "not known". */
  boolean isNewYear() {
    return month == 1 && day == 1;
  }

  boolean hasDay() {
    return month > 0 && day > 0;
  }

  /** The day, if the calendar has it. */
  Optional<LocalDate> date() {
    try {
      return hasDay() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
