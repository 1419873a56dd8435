package org.asylia.identity.linkage;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** The Korean lunar calendar from 1900 to 2060, as a table of the days its months begin. */
final class LunarCalendar {
  private static final LocalDate FROM = LocalDate.of(1900, 1, 31);
  private static final LocalDate TO = LocalDate.of(2060, 1, 1);
  private static final long MILLIS = 86_400_000L;
  private static final int SHORT = 29;
  private static final int AFTER_NEW_YEAR = 11;

  private record Month(int year, int month, boolean leap) {}

  private record Span(long first, int days) {}

  private final Map<Month, Span> months = new HashMap<>();

  LunarCalendar() {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("ko@calendar=dangi"));
    long day = FROM.toEpochDay();
    while (day < TO.toEpochDay()) {
      calendar.setTimeInMillis((day + SHORT) * MILLIS);
      int days = calendar.get(Calendar.DAY_OF_MONTH) == 1 ? SHORT : SHORT + 1;
      calendar.setTimeInMillis(day * MILLIS);
      int month = calendar.get(Calendar.MONTH) + 1;
      LocalDate first = LocalDate.ofEpochDay(day);
      int year = first.getYear() - (month >= AFTER_NEW_YEAR && first.getMonthValue() < 3 ? 1 : 0);
      boolean leap = calendar.get(Calendar.IS_LEAP_MONTH) == 1;
      months.put(new Month(year, month, leap), new Span(day, days));
      day += days;
    }
  }

  /**
   * The solar days that a lunar date can be, as days since 1970: none if there is no such day, two
   * if its month came twice that year.
   */
  long[] solar(int year, int month, int day) {
    return LongStream.concat(
            solar(new Month(year, month, false), day), solar(new Month(year, month, true), day))
        .toArray();
  }

  private LongStream solar(Month month, int day) {
    Span span = months.getOrDefault(month, new Span(0, 0));
    return day >= 1 && day <= span.days()
        ? LongStream.of(span.first() + day - 1)
        : LongStream.empty();
  }
}
