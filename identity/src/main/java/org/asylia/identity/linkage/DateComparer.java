package org.asylia.identity.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares dates as people and offices get them wrong. */
final class DateComparer implements FieldComparer {
  private enum Level {
    SAME,
    LUNAR,
    DAY_AND_MONTH_SWAPPED,
    YEAR_ONE_OFF,
    SLIP_IN_DAY,
    SLIP_IN_MONTH,
    SLIP_IN_YEAR,
    YEAR_ONLY,
    YEAR_ONLY_ONE_OFF,
    OTHER_DAY,
    OTHER_MONTH,
    OTHER_YEAR,
    SAME_YEAR,
    YEAR_NEAR,
    DIFFERENT
  }

  private static final List<Level> ALL = List.of(Level.values());

  private final List<Born> dates = new ArrayList<>();
  private final long[] days;
  private final long[][] fromLunar;

  DateComparer(List<String> written, LunarCalendar lunar) {
    days = new long[written.size()];
    fromLunar = new long[written.size()][];
    for (int at = 0; at < days.length; at++) {
      Born date = Born.parse(written.get(at));
      dates.add(date);
      days[at] = date.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      fromLunar[at] =
          date.hasDay() ? lunar.solar(date.year(), date.month(), date.day()) : new long[0];
    }
  }

  @Override
  public List<String> levels() {
    return ALL.stream()
        .map(level -> level.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Override
  public int level(int one, int other) {
    return ALL.indexOf(of(one, other));
  }

  private Level of(int one, int other) {
    Born first = dates.get(one);
    Born second = dates.get(other);
    if (one == other || first.digits().equals(second.digits())) {
      return Level.SAME;
    }
    int years = Math.abs(first.year() - second.year());
    if (first.isYearOnly() || second.isYearOnly()) {
      return years == 0
          ? Level.YEAR_ONLY
          : years == 1 ? Level.YEAR_ONLY_ONE_OFF : years == 2 ? Level.YEAR_NEAR : Level.DIFFERENT;
    }
    if (isLunar(one, other) || isLunar(other, one)) {
      return Level.LUNAR;
    }
    if (years == 0 && first.month() == second.day() && first.day() == second.month()) {
      return Level.DAY_AND_MONTH_SWAPPED;
    }
    if (years == 1 && first.month() == second.month() && first.day() == second.day()) {
      return Level.YEAR_ONE_OFF;
    }
    return parts(first, second, years);
  }

  private static Level parts(Born first, Born second, int years) {
    boolean month = first.month() == second.month();
    boolean day = first.day() == second.day();
    boolean slip = Spelling.oneSlip(first.digits(), second.digits());
    if (years == 0 && month) {
      return slip ? Level.SLIP_IN_DAY : Level.OTHER_DAY;
    }
    if (years == 0 && day) {
      return slip ? Level.SLIP_IN_MONTH : Level.OTHER_MONTH;
    }
    if (month && day) {
      return slip ? Level.SLIP_IN_YEAR : Level.OTHER_YEAR;
    }
    return years == 0 ? Level.SAME_YEAR : years <= 2 ? Level.YEAR_NEAR : Level.DIFFERENT;
  }

  private boolean isLunar(int lunar, int solar) {
    for (long day : fromLunar[lunar]) {
      if (day == days[solar]) {
        return true;
      }
    }
    return false;
  }
}
