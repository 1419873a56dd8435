package org.asylia.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as somebody said or wrote it, with whatever is missing left missing.
 *
 * @param calendar the calendar it was said in
 * @param year the year of that calendar (in {@code JUCHE}, 1 is 1912)
 * @param month 1 to 12
 * @param day 1 to 31
 * @param leapMonth whether the lunar month was said to be a leap month
 * @param words the words themselves, in the speaker's language; may be empty
 */
public record SaidDate(
    Calendar calendar,
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    boolean leapMonth,
    String words) {

  /** The calendar in which a date was said. */
  public enum Calendar {
    /** The Gregorian calendar. */
    SOLAR,
    /** The traditional lunisolar calendar of Korea and China. */
    LUNAR,
    /** The North Korean era: Juche 1 is 1912. */
    JUCHE
  }

  private static final int JUCHE_OFFSET = 1911;
  private static final int LONGEST_SOLAR_GAP_DAYS = 30;

  /** Refuses months, days and leap months that no calendar has. */
  public SaidDate {
    require(month.isEmpty() || within(month.getAsInt(), 1, 12), "a month is 1 to 12");
    require(day.isEmpty() || within(day.getAsInt(), 1, 31), "a day is 1 to 31");
    require(year.isEmpty() || within(year.getAsInt(), 1, 9999), "a year is 1 to 9999");
    require(!leapMonth || calendar == Calendar.LUNAR, "only a lunar date has a leap month");
  }

  /** A full solar date. */
  public static SaidDate solar(LocalDate date) {
    return new SaidDate(
        Calendar.SOLAR,
        OptionalInt.of(date.getYear()),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()),
        false,
        "");
  }

  /** A solar year and nothing more. */
  public static SaidDate solarYear(int year) {
    return new SaidDate(
        Calendar.SOLAR, OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), false, "");
  }

  /**
   * The solar days on which this date can lie, both ends included; empty where no year was said.
   *
   * <p>For a lunar date the range is a safe bound, not a conversion: the first lunar month begins
   * between 20 January and 21 February, and a leap month may push later months back by one.
   */
  public Optional<DateRange> solarRange() {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (calendar) {
          case SOLAR -> solarRange(year.getAsInt());
          case JUCHE -> solarRange(year.getAsInt() + JUCHE_OFFSET);
          case LUNAR -> lunarBound(year.getAsInt());
        });
  }

  private DateRange solarRange(int solarYear) {
    if (month.isEmpty()) {
      return new DateRange(LocalDate.of(solarYear, 1, 1), LocalDate.of(solarYear, 12, 31));
    }
    YearMonth of = YearMonth.of(solarYear, month.getAsInt());
    if (day.isEmpty() || !of.isValidDay(day.getAsInt())) {
      return new DateRange(of.atDay(1), of.atEndOfMonth());
    }
    return new DateRange(of.atDay(day.getAsInt()), of.atDay(day.getAsInt()));
  }

  private DateRange lunarBound(int lunarYear) {
    LocalDate earliestNewYear = LocalDate.of(lunarYear, 1, 20);
    LocalDate latestNewYear = LocalDate.of(lunarYear, 2, 21);
    if (month.isEmpty()) {
      return new DateRange(earliestNewYear, LocalDate.of(lunarYear + 1, 2, 21));
    }
    int before = month.getAsInt() - 1;
    int dayBefore = day.orElse(1) - 1;
    int dayAfter = day.orElse(30) - 1;
    return new DateRange(
        earliestNewYear.plusDays(29L * before + dayBefore),
        latestNewYear.plusDays(30L * before + dayAfter + LONGEST_SOLAR_GAP_DAYS));
  }

  private static boolean within(int value, int low, int high) {
    return value >= low && value <= high;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("This date cannot be kept as said: " + what + ".");
    }
  }
}
