package org.asylia.vault.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Instant NOON = Ceremony.NOON;

  private final Backoff backoff = new Backoff();

  @Test
  void two_slips_cost_nothing_and_from_the_third_on_the_wait_doubles_up_to_a_minute() {
    long[] waits = {0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60, 60};
    for (long wait : waits) {
      backoff.wrong(1, NOON);
      assertThat(backoff.remaining(1, NOON)).isEqualTo(Duration.ofSeconds(wait));
    }
    assertThat(backoff.remaining(1, NOON.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
    assertThat(backoff.remaining(1, NOON.plusSeconds(60))).isZero();
  }

  @Test
  void each_share_is_counted_on_its_own() {
    for (int i = 0; i < 3; i++) {
      backoff.wrong(1, NOON);
    }
    assertThat(backoff.remaining(2, NOON)).isZero();
  }

  @Test
  void the_right_passphrase_begins_the_count_anew() {
    backoff.wrong(1, NOON);
    backoff.wrong(1, NOON);
    backoff.right(1);
    backoff.wrong(1, NOON);
    assertThat(backoff.remaining(1, NOON)).isZero();
  }

  @Test
  void a_clock_set_back_locks_nobody_out_for_more_than_a_minute() {
    for (int i = 0; i < 3; i++) {
      backoff.wrong(1, NOON);
    }
    Instant before = NOON.minus(Duration.ofDays(3));
    assertThat(backoff.remaining(1, before)).isEqualTo(Duration.ofMinutes(1));
  }
}
