package org.asylia.desk.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {

  @ParameterizedTest
  @CsvSource({
    "2014-08-26, 2014-08-26",
    "1999-12, 1999-12-01",
    "2012, 2012-01-01",
    "2021+, 2021-01-01"
  })
  void a_partial_date_stands_for_its_first_day(String written, LocalDate day) {
    assertThat(PublishedDay.read(written)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "last spring", "2014-13-01", "2014-02-30", "14-02-03", "20145"})
  void what_is_no_date_is_no_day(String written) {
    assertThat(PublishedDay.read(written)).isEmpty();
  }

  @Test
  void blanks_around_a_date_do_not_matter() {
    assertThat(PublishedDay.read(" 2012 ")).contains(LocalDate.of(2012, 1, 1));
  }
}
