package org.asylia.estimation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final long SEED = 41_007;

  @Test
  void a_table_without_small_figures_is_shown_whole() {
    SafeCounts shown = new Suppression(5).protect(Counts.table(new long[][] {{5, 9}, {0, 30}}));
    assertThat(shown.cell(0)).hasValue(5);
    assertThat(shown.cell(2)).hasValue(0);
    assertThat(shown.sum(0)).hasValue(14);
    assertThat(shown.sum(3)).hasValue(39);
    assertThat(shown.sum(4)).hasValue(44);
  }

  @Test
  void the_rest_of_row_and_column_does_not_give_a_small_cell_back() {
    long[][] rows = {{3, 40, 50}, {60, 70, 80}, {90, 100, 110}};
    SafeCounts shown = new Suppression(10).protect(Counts.table(rows));
    assertThat(shown.cell(0)).isEmpty();
    assertThat(shown.cell(1)).as("smallest of its row").isEmpty();
    assertThat(shown.cell(3)).as("smallest of its column").isEmpty();
    assertThat(shown.cell(4)).as("where the two meet").isEmpty();
    assertThat(shown.cell(8)).hasValue(110);
    assertThat(shown.sum(6)).hasValue(603);
  }

  @Test
  void two_ones_that_add_up_to_a_known_two_are_not_protection_enough() {
    // Hiding the two ones alone would leave their sum of 2 to be computed: each is 0, 1 or 2.
    Counts counts = Counts.of(1, 1, 50, 60).sum(0, 1, 2, 3);
    SafeCounts shown = new Suppression(5).protect(counts);
    assertThat(shown.cell(2)).isEmpty();
    assertThat(shown.cell(3)).hasValue(60);
    assertThat(shown.sum(0)).hasValue(112);
  }

  @Test
  void a_sum_across_rows_is_a_way_back_too() {
    // The only cell off the diagonal is small: "how many changed" must be hidden with it.
    Counts counts = Counts.of(200, 3, 0, 300).sum(1, 2).sum(0, 1, 2, 3);
    SafeCounts shown = new Suppression(10).protect(counts);
    assertThat(shown.cell(1)).isEmpty();
    assertThat(shown.sum(0)).isEmpty();
    assertThat(shown.cell(0).isPresent() && shown.cell(3).isPresent()).isFalse();
  }

  @Test
  void a_table_of_a_few_people_is_hidden_whole() {
    SafeCounts shown = new Suppression(10).protect(Counts.table(new long[][] {{2, 1}, {3, 1}}));
    for (int cell = 0; cell < 4; cell++) {
      assertThat(shown.cell(cell)).isEmpty();
    }
    assertThat(shown.sum(4)).isEmpty();
  }

  @Test
  void somebody_who_tries_every_table_that_fits_narrows_no_hidden_cell_of_two_by_three() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int round = 0; round < 60; round++) {
      long[] cells = random.longs(6, 0, 12).toArray();
      Counts counts =
          Counts.table(
              new long[][] {{cells[0], cells[1], cells[2]}, {cells[3], cells[4], cells[5]}});
      SafeCounts shown = new Suppression(4).protect(counts);
      for (int cell = 0; cell < 6; cell++) {
        if (shown.cell(cell).isEmpty()) {
          assertThat(possible(shown, cell))
              .as("seed %d, round %d, cell %d", SEED, round, cell)
              .isGreaterThanOrEqualTo(4);
        }
      }
    }
  }

  @Test
  void a_threshold_that_hides_nothing_is_refused() {
    assertThatThrownBy(() -> new Suppression(1)).hasMessageContaining("hides nothing");
    assertThatThrownBy(() -> Counts.of(3, -1)).hasMessageContaining("below nought");
  }

  /** How many values a cell takes, up to four, over the tables up to 30 that show the same. */
  private static long possible(SafeCounts shown, int wanted) {
    Set<Long> seen = new HashSet<>();
    fill(shown, new long[6], 0, wanted, seen);
    return seen.size();
  }

  private static void fill(SafeCounts shown, long[] tried, int at, int wanted, Set<Long> seen) {
    if (at == 6) {
      seen.add(tried[wanted]);
      return;
    }
    OptionalLong known = shown.cell(at);
    for (long value = known.orElse(0); value <= known.orElse(30) && seen.size() < 4; value++) {
      tried[at] = value;
      if (at != wanted || known.isPresent() || !seen.contains(value)) {
        if (fits(shown, tried, at)) {
          fill(shown, tried, at + 1, wanted, seen);
        }
      }
    }
  }

  /** Whether the sums that are whole with this cell are those shown. */
  private static boolean fits(SafeCounts shown, long[] tried, int at) {
    return switch (at) {
      case 2 -> fits(shown.sum(0), tried[0] + tried[1] + tried[2]);
      case 3 -> fits(shown.sum(2), tried[0] + tried[3]);
      case 4 -> fits(shown.sum(3), tried[1] + tried[4]);
      case 5 ->
          fits(shown.sum(1), tried[3] + tried[4] + tried[5])
              && fits(shown.sum(4), tried[2] + tried[5])
              && fits(shown.sum(5), LongStream.of(tried).sum());
      default -> true;
    };
  }

  private static boolean fits(OptionalLong known, long value) {
    return known.isEmpty() || known.getAsLong() == value;
  }
}
