package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final OfficerId OFFICER = new OfficerId(new UUID(0, 1));

  private static EntryId id(long number) {
    return new EntryId(new UUID(0, number));
  }

  private static Recorded entry(long number, long... parents) {
    List<EntryId> ids = new ArrayList<>();
    for (long parent : parents) {
      ids.add(id(parent));
    }
    return new Recorded(id(number), ids, OFFICER, Instant.EPOCH, new RegistrationCompleted());
  }

  private static List<Long> numbers(List<Recorded> ordered) {
    return ordered.stream().map(r -> r.id().value().getLeastSignificantBits()).toList();
  }

  @Test
  void an_entry_comes_after_all_its_parents_whatever_its_id() {
    assertThat(numbers(History.order(List.of(entry(1, 9), entry(9), entry(5, 1, 9)))))
        .containsExactly(9L, 1L, 5L);
  }

  @Test
  void among_entries_made_side_by_side_the_smaller_id_comes_first() {
    List<Recorded> fork = List.of(entry(7), entry(4, 7), entry(3, 7), entry(1, 3, 4));
    assertThat(numbers(History.order(fork))).containsExactly(7L, 3L, 4L, 1L);
  }

  @Test
  void ids_are_compared_as_unsigned_numbers() {
    EntryId high = new EntryId(new UUID(-1L, 0));
    EntryId low = new EntryId(new UUID(1L, 0));
    assertThat(high).isGreaterThan(low);
  }

  @Test
  void the_order_does_not_depend_on_the_order_given() {
    long seed = 20_261_122L;
    Random random = new Random(seed);
    List<Recorded> acts = new ArrayList<>();
    for (long n = 1; n <= 60; n++) {
      long first = n == 1 ? 0 : 1 + random.nextLong(n - 1);
      long second = n == 1 ? 0 : 1 + random.nextLong(n - 1);
      acts.add(n == 1 ? entry(1) : first == second ? entry(n, first) : entry(n, first, second));
    }
    List<Recorded> expected = History.order(acts);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(acts, random);
      assertThat(History.order(acts)).as("seed %d round %d", seed, round).isEqualTo(expected);
    }
  }

  @Test
  void entries_that_are_each_others_parents_are_refused() {
    assertThatThrownBy(() -> History.order(List.of(entry(1, 2), entry(2, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 entries are each other's parents");
  }

  @Test
  void an_entry_that_stands_twice_is_refused() {
    assertThatThrownBy(() -> History.order(List.of(entry(1), entry(1))))
        .hasMessageContaining("stands twice");
  }
}
