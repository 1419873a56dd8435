package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A guard against falling an order of magnitude; the benchmark measures properly. */
class SpeedTest {
  @Test
  void the_unhcr_set_is_evaluated_far_more_than_a_hundred_thousand_times_a_second() {
    var set = Shipped.set("UNHCR");
    var run = set.newRun();
    var facts = Shipped.ordinaryBut("regime_role", "state_official");
    var encoded = set.encode(facts);
    int place = set.place("outcome");
    long sum = 0;
    long start = System.nanoTime();
    int rounds = 1_000_000;
    for (int i = 0; i < rounds; i++) {
      run.evaluate(encoded);
      sum += run.region(place);
    }
    double compiled = rounds / ((System.nanoTime() - start) / 1e9);
    start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      sum += set.evaluate(facts).set().inputs().size();
    }
    double whole = rounds / ((System.nanoTime() - start) / 1e9);
    System.out.printf("evaluations/s: compiled %.0f, from facts %.0f (%d)%n", compiled, whole, sum);
    assertThat(compiled).isGreaterThan(100_000);
  }
}
