package org.asylia.identity.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asylia.identity.overlap.Parties.EAST;
import static org.asylia.identity.overlap.Parties.NORTH;
import static org.asylia.identity.overlap.Parties.SOUTH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What organisations learn of each other's lists: the numbers, and nothing else. */
class OverlapTest {
  private static final long SEED = 20261122;

  @Test
  void three_organisations_learn_how_many_people_stand_in_which_lists_together() {
    Map<String, List<List<String>>> lists = new TreeMap<>();
    Map<Set<String>, Integer> truth = new HashMap<>();
    Random random = new Random(SEED);
    for (int person = 0; person < 300; person++) {
      Set<String> in = new HashSet<>();
      for (String each : List.of("north", "south", "east")) {
        if (random.nextInt(3) == 0) {
          lists.computeIfAbsent(each, _ -> new ArrayList<>()).add(keys(person, random));
          in.add(each);
        }
      }
      truth.merge(in, 1, Integer::sum);
    }
    Parties parties = new Parties(Parties.session(new Gives.Counts(), 1, NORTH, SOUTH, EAST), SEED);

    Overlap overlap = new Overlap(parties.session, parties.all(lists));

    assertThat(overlap.counts()).as("seed %s", SEED).hasSize(4);
    overlap
        .counts()
        .forEach(cell ->
            assertThat(cell.people())
                .as("seed %s: %s", SEED, cell)
                .isEqualTo(Optional.ofNullable(truth.get(Set.copyOf(cell.organisations())))));
    assertThat(Transcript.remarks(parties.session, parties.files)).isEmpty();
  }

  /** One key is common to a person's records, the others differ from list to list. */
  private static List<String> keys(int person, Random random) {
    List<String> keys = new ArrayList<>(List.of("person " + person));
    for (int more = random.nextInt(3); more > 0; more--) {
      keys.add("spelling " + random.nextLong());
    }
    return keys;
  }

  @Test
  void a_count_below_the_least_agreed_is_not_told() {
    assertThat(counts(Parties.session(new Gives.Counts(), 3, NORTH, SOUTH), 2, 2))
        .containsExactly(Optional.empty());
    assertThat(counts(Parties.session(new Gives.Counts(), 3, NORTH, SOUTH), 3, 3))
        .containsExactly(Optional.of(3));
    assertThat(counts(Parties.session(new Gives.Counts(), 3, NORTH, SOUTH), 0, 5))
        .containsExactly(Optional.empty());
  }

  private static List<Optional<Integer>> counts(Session session, int north, int south) {
    Parties parties = new Parties(session, SEED);
    return new Overlap(
            session, parties.all(Map.of("north", people(0, north), "south", people(0, south))))
        .counts().stream().map(Overlap.Cell::people).toList();
  }

  @Test
  void nobody_is_counted_twice_in_one_list_and_the_more_alike_come_first() {
    Session session = Parties.session(new Gives.Pairs("judge"), 1, NORTH, SOUTH);
    Parties parties = new Parties(session, SEED);
    Overlap overlap =
        new Overlap(
            session,
            parties.all(
                Map.of(
                    "north",
                    List.of(List.of("a", "b")),
                    "south",
                    List.of(List.of("a"), List.of("a", "b")))));
    assertThat(overlap.together()).hasSize(1);
    Map<String, String> labels = overlap.together().getFirst().labels();
    assertThat(row(parties, "north", labels)).isZero();
    assertThat(row(parties, "south", labels)).isEqualTo(1);
  }

  private static int row(Parties parties, String name, Map<String, String> labels) {
    Hiding.Own own = java.util.Objects.requireNonNull(parties.own.get(name));
    return java.util.Objects.requireNonNull(own.rows().get(labels.get(name)));
  }

  @Test
  void records_that_share_fewer_points_than_agreed_are_not_one_person() {
    Session session =
        new Session(
            new java.util.UUID(1, 2),
            List.of(NORTH, SOUTH),
            "ab".repeat(32),
            4,
            2,
            1,
            new Gives.Counts());
    Parties parties = new Parties(session, SEED);
    Overlap overlap =
        new Overlap(
            session,
            parties.all(
                Map.of(
                    "north", List.of(List.of("a", "b"), List.of("c", "d")),
                    "south", List.of(List.of("a", "b"), List.of("c", "e")))));
    assertThat(overlap.counts()).extracting(Overlap.Cell::people).containsExactly(Optional.of(1));
  }

  @Test
  void a_session_that_gives_counts_gives_no_pair_and_no_label() {
    Session session = Parties.session(new Gives.Counts(), 1, NORTH, SOUTH);
    Parties parties = new Parties(session, SEED);
    List<HiddenList> lists = parties.all(Map.of("north", people(0, 3), "south", people(0, 3)));
    assertThatThrownBy(() -> new Overlap(session, lists).together())
        .hasMessageContaining("counts only");
    assertThat(lists.getFirst().records()).allMatch(each -> each.label().isEmpty());
    assertThat(parties.own.values()).allMatch(own -> own.rows().isEmpty());
  }

  @Test
  void a_key_that_very_many_records_share_says_nothing() {
    Session session = Parties.session(new Gives.Counts(), 1, NORTH, SOUTH);
    List<List<String>> all = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      all.add(List.of("the same"));
    }
    Overlap overlap =
        new Overlap(session, new Parties(session, SEED).all(Map.of("north", all, "south", all)));
    assertThat(overlap.leftOut()).isEqualTo(1);
    assertThat(overlap.counts()).extracting(Overlap.Cell::people).containsExactly(Optional.empty());
  }

  @Test
  void nothing_is_counted_before_everybody_has_turned_every_list() {
    Session session = Parties.session(new Gives.Counts(), 1, NORTH, SOUTH);
    Parties parties = new Parties(session, SEED);
    List<HiddenList> complete = parties.all(Map.of("north", people(0, 2), "south", people(1, 2)));
    assertThatThrownBy(() -> new Overlap(session, List.of(complete.getFirst())))
        .hasMessageContaining("Nothing was counted");
    HiddenList half = parties.step("north").hide(people(0, 2)).list();
    HiddenList south =
        complete.stream().filter(each -> each.owner().equals("south")).findFirst().orElseThrow();
    assertThatThrownBy(() -> new Overlap(session, List.of(half, south)))
        .hasMessageContaining("turned by north only");
  }

  @Test
  void who_turned_first_changes_nothing() {
    Session session = Parties.session(new Gives.Counts(), 1, NORTH, SOUTH, EAST);
    Parties parties = new Parties(session, SEED);
    HiddenListFile.Read own = parties.handed(parties.step("north").hide(people(0, 3)).list());
    HiddenList one = parties.step("east").turn(parties.handed(parties.step("south").turn(own)));
    HiddenList other = parties.step("south").turn(parties.handed(parties.step("east").turn(own)));
    assertThat(points(one)).isEqualTo(points(other));
  }

  private static Set<String> points(HiddenList list) {
    Set<String> points = new HashSet<>();
    for (HiddenRecord each : list.records()) {
      for (int slot = 0; slot < each.slots(); slot++) {
        points.add(java.util.HexFormat.of().formatHex(each.point(slot)));
      }
    }
    return points;
  }

  private static List<List<String>> people(int from, int count) {
    List<List<String>> people = new ArrayList<>();
    for (int at = from; at < from + count; at++) {
      people.add(List.of("person " + at));
    }
    return people;
  }
}
