package org.asylia.estimation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.estimation.control.Expected.Decision;
import org.asylia.estimation.control.Expected.Observed;
import org.asylia.estimation.control.Funnel.Limits;
import org.junit.jupiter.api.Test;

class FunnelTest {
  private static final long SEED = 41_008;

  private static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  }

  @Test
  void limits_of_ten_fair_coins_are_those_counted_by_hand() {
    // Of 1024 equally likely rows: 0 or 1 heads 1 + 10 = 11 (1.07 %), 2 or fewer 56 (5.47 %). A
    // fortieth (25.6) is passed at 2; by symmetry at 8. A thousandth (1.024) is passed at 1 and 9.
    assertThat(Funnel.limits(10, 0.5, 0.95)).isEqualTo(new Limits(2, 8));
    assertThat(Funnel.limits(10, 0.5, 0.998)).isEqualTo(new Limits(1, 9));
  }

  @Test
  void limits_of_twenty_at_a_half_are_those_of_the_printed_binomial_table() {
    // The table: P(X <= 5) = 0.0207, P(X <= 6) = 0.0577, so the limits of 95 % are 6 and 14.
    assertThat(Funnel.limits(20, 0.5, 0.95)).isEqualTo(new Limits(6, 14));
  }

  @Test
  void limits_at_the_ends_hold_the_only_result_there_can_be() {
    assertThat(Funnel.limits(8, 0, 0.95)).isEqualTo(new Limits(0, 0));
    assertThat(Funnel.limits(8, 1, 0.95)).isEqualTo(new Limits(8, 8));
    assertThat(Funnel.limits(0, 0.4, 0.95)).isEqualTo(new Limits(0, 0));
    assertThatThrownBy(() -> Funnel.limits(5, 1.2, 0.95)).hasMessageContaining("no shares");
  }

  @Test
  void what_chance_alone_gives_lies_within_as_often_as_the_limits_say() {
    RandomGenerator random = random();
    for (double coverage : List.of(0.95, 0.998)) {
      for (int n : List.of(15, 60, 400)) {
        Limits limits = Funnel.limits(n, 0.7, coverage);
        int inside = 0;
        int rounds = 20_000;
        for (int round = 0; round < rounds; round++) {
          int positive = 0;
          for (int i = 0; i < n; i++) {
            positive += random.nextDouble() < 0.7 ? 1 : 0;
          }
          inside += limits.holds(positive) ? 1 : 0;
        }
        assertThat(inside / (double) rounds)
            .as("seed %d, %d decisions, %s", SEED, n, coverage)
            .isBetween(coverage - 0.004, 1.0);
      }
    }
  }

  @Test
  void a_profile_that_is_always_recognised_is_not_held_against_who_has_many_of_them() {
    // 40 of stratum A, all positive; 40 of B, 10 positive: overall 5/8. With ten more at 5/8 each:
    // A (40 + 6.25)/50 = 0.925, B (10 + 6.25)/50 = 0.325.
    List<Decision> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(new Decision("A", true));
      all.add(new Decision("B", i < 10));
    }
    Expected expected = Expected.of(all);
    assertThat(expected.overall()).isEqualTo(0.625);
    assertThat(expected.rate("A")).isCloseTo(0.925, within(1e-12));
    assertThat(expected.rate("B")).isCloseTo(0.325, within(1e-12));
    assertThat(expected.rate("never seen")).isEqualTo(0.625);
    Observed mine = expected.observe(List.of(new Decision("A", true), new Decision("B", true)));
    assertThat(mine.expected()).isCloseTo(1.25, within(1e-12));
    assertThat(mine.adjusted()).isCloseTo(1.0, within(1e-12));
  }

  @Test
  void chance_alone_is_not_overdispersed_and_officers_who_differ_are() {
    RandomGenerator random = random();
    List<Observed> alike = new ArrayList<>();
    List<Observed> apart = new ArrayList<>();
    for (int officer = 0; officer < 200; officer++) {
      alike.add(observed(random, 100, 0.6));
      apart.add(observed(random, 100, officer % 2 == 0 ? 0.45 : 0.75));
    }
    // 0.15 apart is 3.06 standard deviations of chance: the factor is about 0.98 + 3.06², 10.3;
    // winsorising takes some of it away.
    assertThat(Overdispersion.factor(alike)).as("seed %d", SEED).isBetween(1.0, 1.25);
    assertThat(Overdispersion.factor(apart)).as("seed %d", SEED).isBetween(7.0, 11.0);
    Observed one = new Observed(100, 50, 60, 0.6);
    Limits narrow = Overdispersion.widened(one, 0.95, 1);
    assertThat(narrow).isEqualTo(Funnel.limits(100, 0.6, 0.95));
    assertThat(Overdispersion.widened(one, 0.95, 4).low()).isEqualTo(60 - 2 * (60 - narrow.low()));
  }

  private static Observed observed(RandomGenerator random, int n, double rate) {
    int positive = 0;
    for (int i = 0; i < n; i++) {
      positive += random.nextDouble() < rate ? 1 : 0;
    }
    return new Observed(n, positive, n * 0.6, 0.6);
  }
}
