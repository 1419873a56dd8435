package org.asylia.estimation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.estimation.control.Drift.Step;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final long SEED = 41_009;

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  @Test
  void a_decision_weighs_as_worked_out_by_hand() {
    // Expected one half, odds doubled: the rate would be two thirds. ln(2/3 / 1/2) = ln 4/3 for a
    // positive decision, ln(1/3 / 1/2) = ln 2/3 for a negative one.
    assertThat(Drift.weight(new Step(0.5, true), 2)).isCloseTo(Math.log(4.0 / 3), within(1e-12));
    assertThat(Drift.weight(new Step(0.5, false), 2)).isCloseTo(Math.log(2.0 / 3), within(1e-12));
  }

  @Test
  void the_sums_never_fall_below_nought_and_the_first_passing_is_the_alarm() {
    Drift drift = new Drift(1.0);
    // Four positive decisions in a row: 4 ln(4/3) = 1.15 passes 1 at the fourth.
    Drift.Path path =
        drift.follow(
            List.of(
                new Step(0.5, false),
                new Step(0.5, true),
                new Step(0.5, true),
                new Step(0.5, true),
                new Step(0.5, true)));
    assertThat(path.up().getFirst()).isZero();
    assertThat(path.alarm()).hasValue(4);
  }

  @Test
  void without_drift_the_share_of_alarms_is_the_one_that_is_stated() {
    List<Double> expected = Collections.nCopies(300, 0.7);
    Drift drift = Drift.calibrated(expected, 0.05, 4_000, random(SEED));
    assertThat(drift.falseAlarms(expected, 4_000, random(SEED + 1)))
        .as("seed %d", SEED)
        .isBetween(0.035, 0.065);
  }

  @Test
  void odds_that_halve_half_way_are_noticed_mostly() {
    List<Double> expected = Collections.nCopies(300, 0.7);
    Drift drift = Drift.calibrated(expected, 0.05, 4_000, random(SEED));
    RandomGenerator random = random(SEED + 2);
    int noticed = 0;
    for (int run = 0; run < 500; run++) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        double rate = i < 150 ? 0.7 : 0.35 / 0.65; // odds 7/3, then 7/6
        steps.add(new Step(0.7, random.nextDouble() < rate));
      }
      noticed += drift.follow(steps).alarm().isPresent() ? 1 : 0;
    }
    assertThat(noticed / 500.0).as("seed %d", SEED).isGreaterThan(0.8);
  }
}
