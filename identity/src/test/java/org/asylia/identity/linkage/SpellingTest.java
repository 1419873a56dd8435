package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void jaro_winkler_gives_the_published_values() {
    assertThat(Spelling.jaroWinkler("martha", "marhta")).isCloseTo(0.961, within(0.001));
    assertThat(Spelling.jaroWinkler("dwayne", "duane")).isCloseTo(0.840, within(0.001));
    assertThat(Spelling.jaroWinkler("dixon", "dicksonx")).isCloseTo(0.813, within(0.001));
    assertThat(Spelling.jaroWinkler("abc", "xyz")).isZero();
  }

  @Test
  void one_letter_more_less_other_or_two_swapped_is_one_slip() {
    assertThat(Spelling.oneSlip("meier", "meiers")).isTrue();
    assertThat(Spelling.oneSlip("meier", "eier")).isTrue();
    assertThat(Spelling.oneSlip("meier", "maier")).isTrue();
    assertThat(Spelling.oneSlip("meier", "mieer")).isTrue();
  }

  @Test
  void two_slips_are_not_one() {
    assertThat(Spelling.oneSlip("meier", "mayer")).isFalse();
    assertThat(Spelling.oneSlip("meier", "reiem")).isFalse();
    assertThat(Spelling.oneSlip("meier", "meiersx")).isFalse();
    assertThat(Spelling.oneSlip("", "a")).isFalse();
  }
}
