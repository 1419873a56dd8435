package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.asylia.casefile.SaidAge.Reckoning;
import org.junit.jupiter.api.Test;

class SaidAgeTest {
  private static boolean covers(SaidAge age, String day) {
    LocalDate date = LocalDate.parse(day);
    return age.birthRange().overlaps(new DateRange(date, date));
  }

  @Test
  void completed_years_give_one_year_of_birthdays() {
    SaidAge age = new SaidAge(18, Reckoning.COMPLETED, LocalDate.of(2024, 6, 15));
    assertThat(age.birthRange())
        .isEqualTo(new DateRange(LocalDate.of(2005, 6, 16), LocalDate.of(2006, 6, 15)));
  }

  /** A child born on 31 December is one that day and two the next. */
  @Test
  void a_korean_age_counts_new_years_from_one() {
    SaidAge two = new SaidAge(2, Reckoning.KOREAN, LocalDate.of(2024, 6, 1));
    assertThat(covers(two, "2023-12-31")).isTrue();
    assertThat(covers(two, "2023-01-01")).isTrue();
    assertThat(covers(two, "2022-12-31")).isFalse();
  }

  /** Born before the lunar New Year of 2023 (22 January), one still belongs to the year before. */
  @Test
  void a_korean_age_may_have_been_counted_by_the_lunar_new_year() {
    SaidAge three = new SaidAge(3, Reckoning.KOREAN, LocalDate.of(2024, 6, 1));
    assertThat(covers(three, "2023-01-15")).isTrue();
    SaidAge beforeNewYear = new SaidAge(2, Reckoning.KOREAN, LocalDate.of(2024, 2, 1));
    assertThat(covers(beforeNewYear, "2022-06-01")).isTrue();
  }

  @Test
  void a_newborn_is_one_and_nought_is_read_as_one() {
    SaidAge nought = new SaidAge(0, Reckoning.KOREAN, LocalDate.of(2024, 6, 1));
    assertThat(covers(nought, "2024-05-01")).isTrue();
  }

  @Test
  void an_age_nobody_has_is_refused() {
    assertThatThrownBy(() -> new SaidAge(131, Reckoning.KOREAN, LocalDate.of(2024, 6, 1)))
        .hasMessageContaining("131");
    assertThatThrownBy(() -> new SaidAge(-1, Reckoning.COMPLETED, LocalDate.of(2024, 6, 1)))
        .hasMessageContaining("-1");
  }
}
