package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateComparerTest {
  private static final LunarCalendar LUNAR = new LunarCalendar();

  @Test
  void the_lunar_new_year_of_2024_was_on_10_february() {
    assertThat(LUNAR.solar(2024, 1, 1)).containsExactly(day(2024, 2, 10));
  }

  @Test
  void a_leap_month_gives_a_lunar_date_two_days() {
    assertThat(LUNAR.solar(2023, 2, 1)).containsExactly(day(2023, 2, 20), day(2023, 3, 22));
  }

  @Test
  void the_twelfth_month_belongs_to_the_year_that_began_before() {
    assertThat(LUNAR.solar(2023, 12, 1)).containsExactly(day(2024, 1, 11));
  }

  @Test
  void no_lunar_month_has_31_days() {
    assertThat(LUNAR.solar(2024, 1, 31)).isEmpty();
  }

  @Test
  void dates_agree_on_the_level_of_the_slip_between_them() {
    assertThat(level("1970-03-05", "19700305")).isEqualTo("same");
    assertThat(level("2024-01-01", "2024-02-10")).isEqualTo("year-only");
    assertThat(level("2024-01-02", "2024-02-11")).isEqualTo("lunar");
    assertThat(level("1970-03-05", "1970-05-03")).isEqualTo("day-and-month-swapped");
    assertThat(level("1970-03-05", "1971-03-05")).isEqualTo("year-one-off");
    assertThat(level("1970-03-05", "1970-03-15")).isEqualTo("slip-in-day");
    assertThat(level("1970-03-05", "1970-07-05")).isEqualTo("slip-in-month");
    assertThat(level("1970-03-05", "1907-03-05")).isEqualTo("slip-in-year");
    assertThat(level("1970-03-05", "1970-03-21")).isEqualTo("other-day");
    assertThat(level("1970-03-05", "1970-11-05")).isEqualTo("other-month");
    assertThat(level("1970-03-05", "1953-03-05")).isEqualTo("other-year");
    assertThat(level("1970", "1970-03-05")).isEqualTo("year-only");
    assertThat(level("1971", "1970-03-05")).isEqualTo("year-only-one-off");
    assertThat(level("1970-03-05", "1970-08-21")).isEqualTo("same-year");
    assertThat(level("1970-03-05", "1972-08-21")).isEqualTo("year-near");
    assertThat(level("1970-03-05", "1990-08-21")).isEqualTo("different");
  }

  @Test
  void a_date_is_read_whatever_its_order_and_signs() {
    assertThat(Born.parse("1987년 3월 5일").digits()).isEqualTo("19870305");
    assertThat(Born.parse("05/03/1987").digits()).isEqualTo("19870305");
    assertThat(Born.parse("198703").digits()).isEqualTo("19870300");
    assertThat(Born.parse("unknown").digits()).isEqualTo("00000000");
  }

  @Test
  void the_30_february_is_kept_and_is_no_day() {
    Born born = Born.parse("1987-02-30");
    assertThat(born.digits()).isEqualTo("19870230");
    assertThat(born.date()).isEmpty();
  }

  private static String level(String one, String other) {
    DateComparer comparer = new DateComparer(List.of(one, other), LUNAR);
    return comparer.levels().get(comparer.level(0, 1));
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }
}
