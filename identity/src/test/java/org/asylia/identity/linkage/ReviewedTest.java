package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.asylia.identity.name.NameModel;
import org.junit.jupiter.api.Test;

/** What people said of pairs is kept to, and the other probabilities follow it. */
class ReviewedTest {
  private static final long SEED = 20261122;
  private static final String HEAD = "file_a,id_a,file_b,id_b,same\n";

  private final Table list = new MadeUp(SEED).twice(400);
  private final LinkageConfig config = ConfigReader.read(MadeUp.CONFIG);

  @Test
  void a_pair_of_which_a_person_said_no_never_stands_in_one_group() throws IOException {
    LinkedPair sure = pair(linked(""), true);
    Linked after = linked(row(linked(""), sure, "no"));
    assertThat(after.person(sure.one())).isNotEqualTo(after.person(sure.other()));
    assertThat(written(after)).noneMatch(line -> line.contains("reviewed:same"));
  }

  @Test
  void a_pair_of_which_a_person_said_yes_is_one_person_and_says_so() throws IOException {
    Linked before = linked("");
    String strangers = HEAD + "twice.csv,a1,twice.csv,a2,yes\n";
    assertThat(before.person(1)).isNotEqualTo(before.person(2));
    Linked after = linked(strangers);
    assertThat(written(after))
        .anyMatch(line ->
            line.startsWith("twice.csv,a1,twice.csv,a2,1.000000,20.0000,yes")
                && line.contains("reviewed:same"));
  }

  @Test
  void reasons_still_add_up_to_the_log_odds() {
    Linked linked = linked(row(linked(""), pair(linked(""), true), "no"));
    for (LinkedPair pair : linked.pairs()) {
      assertThat(
              linked.reasons(pair.one(), pair.other()).stream()
                  .mapToDouble(PairReason::weight)
                  .sum())
          .isCloseTo(pair.logOdds(), within(1e-9));
    }
  }

  @Test
  void a_row_that_cannot_be_minded_is_named() {
    assertThatThrownBy(() -> linked(HEAD + "twice.csv,a1,twice.csv,zz,yes\n"))
        .hasMessageContaining("Row 1 of the reviewed pairs names a record that is in none");
    assertThatThrownBy(() -> linked(HEAD + "twice.csv,a1,twice.csv,a2,perhaps\n"))
        .hasMessageContaining("neither yes nor no");
    assertThatThrownBy(() -> linked(HEAD + "twice.csv,a1,twice.csv,a1,yes\n"))
        .hasMessageContaining("one record twice");
    assertThatThrownBy(
            () -> linked(HEAD + "twice.csv,a1,twice.csv,a2,yes\ntwice.csv,a2,twice.csv,a1,no\n"))
        .hasMessageContaining("Row 2")
        .hasMessageContaining("otherwise than a row above");
    assertThatThrownBy(() -> linked("file_a,id_a\n")).hasMessageContaining("file_b");
  }

  @Test
  void reviewed_pairs_are_left_out_of_the_measure() {
    Quality before = Quality.of(linked(""), "who", Optional.empty());
    Quality after =
        Quality.of(linked(row(linked(""), pair(linked(""), true), "yes")), "who", Optional.empty());
    assertThat(after.real()).isEqualTo(before.real() - 1);
    assertThat(after.found()).isEqualTo(before.found() - 1);
  }

  @Test
  void boasting_log_odds_are_brought_down_to_what_reviewed_pairs_bear_out() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Calibration.Pair> pairs = new ArrayList<>();
    for (int at = 0; at < 4000; at++) {
      double boast = random.nextDouble(-12, 12);
      boolean same = random.nextDouble() < Weights.probability(0.5 * boast - 1);
      pairs.add(new Calibration.Pair(boast, same));
    }
    Calibration line = Calibration.of(pairs);
    assertThat(line.slope()).as("seed %s", SEED).isCloseTo(0.5, within(0.05));
    assertThat(line.shift()).as("seed %s", SEED).isCloseTo(-1, within(0.2));
  }

  @Test
  void a_few_reviewed_pairs_move_little_and_none_move_nothing() {
    assertThat(Calibration.of(List.of())).isEqualTo(Calibration.NONE);
    Calibration one = Calibration.of(List.of(new Calibration.Pair(5, false)));
    assertThat(one.slope()).isBetween(0.4, 1.0);
    assertThat(one.of(20)).isPositive();
    Calibration perverse =
        Calibration.of(java.util.Collections.nCopies(500, new Calibration.Pair(8, false)));
    assertThat(perverse.slope()).isPositive();
  }

  private Linked linked(String reviewed) {
    return new Linkage(NameModel::shipped, 2)
        .link(
            config,
            List.of(list),
            reviewed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    TableReader.read(reviewed.getBytes(StandardCharsets.UTF_8), "seen.csv")),
            (stage, size) -> {});
  }

  private static LinkedPair pair(Linked linked, boolean matched) {
    return linked.pairs().stream()
        .filter(each -> each.matched() == matched)
        .findFirst()
        .orElseThrow();
  }

  private static String row(Linked linked, LinkedPair pair, String same) {
    return HEAD
        + "twice.csv,"
        + linked.all().id(pair.one())
        + ",twice.csv,"
        + linked.all().id(pair.other())
        + ","
        + same
        + "\n";
  }

  private static List<String> written(Linked linked) throws IOException {
    StringBuilder pairs = new StringBuilder();
    PairsWriter.write(linked, pairs);
    return pairs.toString().lines().toList();
  }
}
