package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.asylia.casefile.SaidDate.Calendar;
import org.junit.jupiter.api.Test;

class SaidDateTest {
  private static final OptionalInt NONE = OptionalInt.empty();

  private static SaidDate said(
      Calendar calendar, OptionalInt year, OptionalInt month, OptionalInt day) {
    return new SaidDate(calendar, year, month, day, false, "");
  }

  private static DateRange days(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void a_full_solar_date_is_one_day() {
    assertThat(SaidDate.solar(LocalDate.of(1987, 3, 9)).solarRange())
        .contains(days("1987-03-09", "1987-03-09"));
  }

  @Test
  void a_date_with_only_a_year_covers_that_year() {
    assertThat(SaidDate.solarYear(1987).solarRange()).contains(days("1987-01-01", "1987-12-31"));
  }

  @Test
  void a_date_without_a_day_covers_the_month() {
    assertThat(said(Calendar.SOLAR, OptionalInt.of(2024), OptionalInt.of(2), NONE).solarRange())
        .contains(days("2024-02-01", "2024-02-29"));
  }

  @Test
  void the_thirtieth_of_february_is_kept_and_read_as_that_month() {
    SaidDate date =
        said(Calendar.SOLAR, OptionalInt.of(1990), OptionalInt.of(2), OptionalInt.of(30));
    assertThat(date.day()).hasValue(30);
    assertThat(date.solarRange()).contains(days("1990-02-01", "1990-02-28"));
  }

  @Test
  void a_date_without_a_year_has_no_range() {
    assertThat(said(Calendar.SOLAR, NONE, OptionalInt.of(3), OptionalInt.of(9)).solarRange())
        .isEmpty();
  }

  @Test
  void juche_76_is_1987() {
    assertThat(said(Calendar.JUCHE, OptionalInt.of(76), NONE, NONE).solarRange())
        .contains(days("1987-01-01", "1987-12-31"));
  }

  /** Seollal of 2024 was on 10 February, of 2023 on 22 January, of 2015 on 19 February. */
  @Test
  void the_first_day_of_a_lunar_year_lies_within_its_bound() {
    assertLunarHolds(2024, 1, 1, "2024-02-10");
    assertLunarHolds(2023, 1, 1, "2023-01-22");
    assertLunarHolds(2015, 1, 1, "2015-02-19");
  }

  /** Chuseok is the fifteenth of the eighth lunar month: 29 September 2023, 6 October 2025. */
  @Test
  void the_autumn_feast_lies_within_its_bound_also_after_a_leap_month() {
    assertLunarHolds(2023, 8, 15, "2023-09-29");
    assertLunarHolds(2025, 8, 15, "2025-10-06");
  }

  @Test
  void a_lunar_year_alone_reaches_into_the_next_solar_year() {
    assertThat(said(Calendar.LUNAR, OptionalInt.of(1987), NONE, NONE).solarRange())
        .contains(days("1987-01-20", "1988-02-21"));
  }

  @Test
  void what_no_calendar_has_is_refused() {
    assertThatThrownBy(() -> said(Calendar.SOLAR, NONE, OptionalInt.of(13), NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a month is 1 to 12");
    assertThatThrownBy(() -> said(Calendar.SOLAR, NONE, NONE, OptionalInt.of(0)))
        .hasMessageContaining("a day is 1 to 31");
    assertThatThrownBy(() -> said(Calendar.SOLAR, OptionalInt.of(0), NONE, NONE))
        .hasMessageContaining("a year is 1 to 9999");
    assertThatThrownBy(() -> new SaidDate(Calendar.SOLAR, NONE, NONE, NONE, true, ""))
        .hasMessageContaining("only a lunar date");
  }

  private static void assertLunarHolds(int year, int month, int day, String solar) {
    SaidDate date =
        said(Calendar.LUNAR, OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    assertThat(date.solarRange().orElseThrow().overlaps(days(solar, solar)))
        .as("lunar %d-%d-%d holds %s", year, month, day, solar)
        .isTrue();
  }
}
