package org.asylia.vault.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.asylia.vault.custody.Unsealing.Answer;
import org.junit.jupiter.api.Test;

class UnsealingTest {
  private static final NodeSeal TWO_OF_THREE = Ceremony.found(2, 3);

  private final AtomicReference<Instant> now = new AtomicReference<>(Ceremony.NOON);
  private final InstantSource clock = now::get;
  private final Unsealing unsealing = new Unsealing(TWO_OF_THREE, clock);

  @Test
  void the_second_of_two_needed_shares_unseals() {
    assertThat(give(3)).isEqualTo(new Answer.In(new Unsealing.State(1, 2, 3)));
    assertThat(give(1))
        .isInstanceOfSatisfying(
            Answer.Unsealed.class,
            done -> assertThat(done.keyring().toString()).isEqualTo(TWO_OF_THREE.name()));
    assertThat(unsealing.state().in()).isZero();
  }

  @Test
  void the_same_share_twice_does_not_count_twice() {
    give(2);
    assertThat(give(2)).isEqualTo(new Answer.AlreadyIn(new Unsealing.State(1, 2, 3)));
  }

  @Test
  void a_wrong_passphrase_leaves_the_shares_that_are_in() {
    give(1);
    assertThat(unsealing.give(2, Ceremony.wrong()))
        .isEqualTo(new Answer.NotOpened(new Unsealing.State(1, 2, 3)));
    assertThat(give(2)).isInstanceOf(Answer.Unsealed.class);
  }

  @Test
  void a_share_that_is_not_there_is_not_tried() {
    assertThat(give(4)).isInstanceOf(Answer.NoSuchShare.class);
    assertThat(give(0)).isInstanceOf(Answer.NoSuchShare.class);
  }

  @Test
  void a_share_is_dropped_after_ten_minutes() {
    give(1);
    pass(Duration.ofMinutes(9).plusSeconds(59));
    assertThat(unsealing.state().in()).isEqualTo(1);
    pass(Duration.ofSeconds(1));
    assertThat(unsealing.state().in()).isZero();
    assertThat(give(2)).isEqualTo(new Answer.In(new Unsealing.State(1, 2, 3)));
  }

  @Test
  void the_third_wrong_passphrase_and_each_further_one_must_wait_up_to_a_minute() {
    for (int i = 0; i < 3; i++) {
      assertThat(unsealing.give(1, Ceremony.wrong())).isInstanceOf(Answer.NotOpened.class);
    }
    assertThat(give(1))
        .isEqualTo(new Answer.Wait(new Unsealing.State(0, 2, 3), Duration.ofSeconds(2)));
    assertThat(give(2)).isInstanceOf(Answer.In.class);
    pass(Duration.ofSeconds(2));
    assertThat(unsealing.give(1, Ceremony.wrong())).isInstanceOf(Answer.NotOpened.class);
    assertThat(give(1))
        .isEqualTo(new Answer.Wait(new Unsealing.State(1, 2, 3), Duration.ofSeconds(4)));
    for (int i = 0; i < 8; i++) {
      pass(Duration.ofMinutes(1));
      unsealing.give(1, Ceremony.wrong());
    }
    assertThat(((Answer.Wait) give(1)).remaining()).isEqualTo(Duration.ofMinutes(1));
    pass(Duration.ofDays(-3)); // a clock set back locks nobody out for longer
    assertThat(((Answer.Wait) give(1)).remaining()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void the_right_passphrase_forgives_the_wrong_ones_before_it() {
    unsealing.give(1, Ceremony.wrong());
    unsealing.give(1, Ceremony.wrong());
    give(1);
    pass(Duration.ofMinutes(10));
    unsealing.give(1, Ceremony.wrong());
    assertThat(give(1)).isInstanceOf(Answer.In.class);
  }

  @Test
  void sweeping_drops_what_waited_too_long_and_keeps_what_did_not() {
    give(1);
    pass(Duration.ofMinutes(6));
    give(1);
    unsealing.sweep();
    assertThat(unsealing.state()).isEqualTo(new Unsealing.State(1, 2, 3));
    pass(Duration.ofMinutes(4));
    unsealing.sweep();
    pass(Duration.ofMinutes(-4));
    assertThat(unsealing.state()).isEqualTo(new Unsealing.State(0, 2, 3));
  }

  private Answer give(int index) {
    return unsealing.give(index, Ceremony.passphrase(index));
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
