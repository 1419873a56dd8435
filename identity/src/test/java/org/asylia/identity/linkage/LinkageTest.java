package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.identity.name.NameModel;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static final long SEED = 20261122;
  private static final LinkageConfig CONFIG = ConfigReader.read(MadeUp.CONFIG);

  @Test
  void records_of_one_person_are_found_without_labels() {
    Linked linked = link(CONFIG, List.of(new MadeUp(SEED).twice(3000)), 2);
    Quality quality = Quality.of(linked, "who", Optional.empty());
    assertThat(quality.real()).isEqualTo(600);
    assertThat(quality.f1()).as("seed " + SEED + ": " + quality).isGreaterThan(0.97);
    assertThat(quality.calibrationError()).as("seed " + SEED).isLessThan(0.05);
  }

  @Test
  void where_a_file_holds_nobody_twice_each_record_is_linked_to_one_of_the_other_at_most() {
    LinkageConfig config = ConfigReader.read(MadeUp.CONFIG + "within-files: false\n");
    Linked linked = link(config, new MadeUp(SEED).two(1500), 2);
    assertThat(linked.people())
        .allSatisfy(group ->
            assertThat(group.stream().map(linked::file)).hasSize(2).doesNotHaveDuplicates());
    assertThat(Quality.of(linked, "who", Optional.empty()).f1())
        .as("seed " + SEED)
        .isGreaterThan(0.97);
  }

  @Test
  void the_result_depends_on_neither_threads_nor_run() {
    List<Table> tables = List.of(new MadeUp(SEED).twice(800));
    assertThat(link(CONFIG, tables, 2).pairs()).isEqualTo(link(CONFIG, tables, 1).pairs());
  }

  @Test
  void the_reasons_of_a_pair_add_up_to_its_log_odds() {
    Linked linked = link(CONFIG, List.of(new MadeUp(SEED).twice(800)), 2);
    assertThat(linked.pairs()).isNotEmpty();
    for (LinkedPair pair : linked.pairs()) {
      List<PairReason> reasons = linked.reasons(pair.one(), pair.other());
      assertThat(reasons.getFirst().field()).isEqualTo(PairReason.PRIOR);
      assertThat(reasons.stream().mapToDouble(PairReason::weight).sum())
          .isCloseTo(pair.logOdds(), within(1e-9));
    }
  }

  @Test
  void agreeing_on_a_rare_name_counts_more_than_on_a_common_one() {
    Linked linked = link(CONFIG, List.of(new MadeUp(SEED).twice(3000)), 2);
    Values given = linked.all().values(0);
    List<Double> rare = new ArrayList<>();
    List<Double> common = new ArrayList<>();
    for (LinkedPair pair : linked.pairs()) {
      PairReason reason = linked.reasons(pair.one(), pair.other()).get(1);
      if (reason.level().equals("same")) {
        int count = given.count(given.code(pair.one()));
        (count > 30 ? common : rare).add(reason.weight());
      }
    }
    assertThat(rare).isNotEmpty();
    assertThat(common).isNotEmpty();
    assertThat(common.stream().mapToDouble(d -> d).max().orElse(0))
        .isLessThan(rare.stream().mapToDouble(d -> d).min().orElse(0));
  }

  @Test
  void the_prior_is_rescaled_to_the_number_of_people() {
    double few = prior(new MadeUp(SEED).twice(500));
    double many = prior(new MadeUp(SEED).twice(4000));
    assertThat(few - many).isCloseTo(Math.log(8), within(0.4));
  }

  @Test
  void the_engine_chooses_a_threshold_itself() {
    LinkageConfig config = ConfigReader.read(MadeUp.CONFIG.replace("0.5", "auto"));
    Linked linked = link(config, List.of(new MadeUp(SEED).twice(2000)), 2);
    assertThat(linked.threshold()).isBetween(0.05, 0.99);
    assertThat(Quality.of(linked, "who", Optional.empty()).f1()).isGreaterThan(0.97);
  }

  @Test
  void one_file_in_which_nobody_is_twice_cannot_be_linked() {
    LinkageConfig config = ConfigReader.read(MadeUp.CONFIG + "within-files: false\n");
    List<Table> one = List.of(new MadeUp(SEED).twice(10));
    assertThatThrownBy(() -> link(config, one, 1))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("second file");
  }

  @Test
  void a_column_that_is_not_there_is_named_with_those_that_are() {
    LinkageConfig config = ConfigReader.read("fields: [surname]\n");
    List<Table> one = List.of(new MadeUp(SEED).twice(10));
    assertThatThrownBy(() -> link(config, one, 1))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("surname")
        .hasMessageContaining("family");
  }

  @Test
  void an_empty_list_has_no_pairs() {
    Table empty = TableReader.read(new byte[0], "empty.csv");
    Table heading =
        TableReader.read(
            "given,family,born,place\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "heading.csv");
    assertThat(empty.rows()).isEmpty();
    assertThat(link(CONFIG, List.of(heading), 2).pairs()).isEmpty();
  }

  private static double prior(Table table) {
    return link(CONFIG, List.of(table), 2).reasons(0, 1).getFirst().weight();
  }

  private static Linked link(LinkageConfig config, List<Table> tables, int threads) {
    return new Linkage(NameModel::shipped, threads).link(config, tables, (_, _) -> {});
  }
}
