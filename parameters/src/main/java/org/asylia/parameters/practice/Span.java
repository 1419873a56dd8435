package org.asylia.parameters.practice;

import java.time.LocalDate;

/**
 * From when to when something holds, as far as it is known: each end is {@code YYYY}, {@code
 * YYYY-MM} or {@code YYYY-MM-DD}, and empty where it is not known. A year or a month is meant
 * whole.
 */
public record Span(String from, String to) {
  private static final String WRITTEN = "|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  /** Returns whether that day may lie in it. */
  public boolean covers(LocalDate day) {
    return compare(day, from) >= 0 && compare(day, to) <= 0;
  }

  static boolean isWritten(String text) {
    return text.matches(WRITTEN);
  }

  private static int compare(LocalDate day, String end) {
    return day.toString().substring(0, end.length()).compareTo(end);
  }
}
