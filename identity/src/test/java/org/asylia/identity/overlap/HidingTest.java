package org.asylia.identity.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asylia.identity.overlap.Parties.NORTH;
import static org.asylia.identity.overlap.Parties.SOUTH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leaves an organisation when it hides its list or turns another's. */
class HidingTest {
  private static final Session SESSION = Parties.session(new Gives.Counts(), 1, NORTH, SOUTH);

  private final Parties parties = new Parties(SESSION, 5);

  @Test
  void a_list_of_three_looks_like_one_of_nine_hundred() {
    assertThat(hidden(3).list().size()).isEqualTo(hidden(900).list().size()).isEqualTo(1024);
    assertThat(hidden(1025).list().size()).isEqualTo(2048);
    assertThat(hidden(3).list().records()).allMatch(each -> each.slots() == SESSION.slots());
  }

  @Test
  void no_key_leaves_as_the_point_that_everybody_could_make_of_it() {
    Set<String> sent = points(hidden(20).list());
    for (int person = 0; person < 20; person++) {
      assertThat(sent).doesNotContain(hex(Points.of(SESSION.digest(), "person " + person)));
    }
  }

  @Test
  void the_same_list_hidden_with_another_secret_has_no_point_in_common() {
    Set<String> one = points(hidden(20).list());
    one.retainAll(points(new Parties(SESSION, 6).step("north").hide(people(20)).list()));
    assertThat(one).isEmpty();
  }

  @Test
  void records_without_a_key_and_keys_beyond_the_slots_are_counted() {
    Hiding.Own own =
        parties
            .step("north")
            .hide(List.of(List.of(), List.of("a", "b", "c", "d", "e", "f"), List.of("g")));
    assertThat(own.withoutKeys()).isEqualTo(1);
    assertThat(own.cut()).isEqualTo(2);
  }

  @Test
  void a_list_is_turned_by_each_once() {
    HiddenListFile.Read own = parties.handed(hidden(3).list());
    assertThatThrownBy(() -> parties.step("north").turn(own))
        .hasMessageContaining("has turned this list of north already");
    HiddenListFile.Read turned = parties.handed(parties.step("south").turn(own));
    assertThat(turned.list().turned()).containsExactly("north", "south");
    assertThat(turned.list().before()).contains(own.sha256());
    assertThatThrownBy(() -> parties.step("south").turn(turned))
        .hasMessageContaining("has turned this list of north already");
  }

  @Test
  void turning_hides_the_order_of_the_records() {
    HiddenList list = hidden(50).list();
    HiddenList turned = parties.step("south").turn(parties.handed(list));
    HiddenList again = parties.step("south").turn(parties.handed(list));
    assertThat(points(turned)).isEqualTo(points(again));
    assertThat(Parties.text(turned)).isNotEqualTo(Parties.text(again));
  }

  @Test
  void something_that_is_no_point_stops_the_turn() {
    HiddenList list = hidden(3).list();
    List<HiddenRecord> records = new ArrayList<>(list.records());
    records.set(7, new HiddenRecord("", new byte[SESSION.slots() * Points.SIZE]));
    HiddenListFile.Read bad = parties.handed(with(list, list.session(), records));
    assertThatThrownBy(() -> parties.step("south").turn(bad))
        .hasMessageContaining("Record 8 of the list of north")
        .hasMessageContaining("Nothing was written");
  }

  @Test
  void a_list_of_another_session_is_not_turned() {
    HiddenList list = hidden(3).list();
    HiddenListFile.Read other = parties.handed(with(list, "cd".repeat(32), list.records()));
    assertThatThrownBy(() -> parties.step("south").turn(other))
        .hasMessageContaining("another session");
  }

  @Test
  void whoever_takes_no_part_turns_nothing() {
    assertThatThrownBy(
            () -> new Hiding(SESSION, Parties.EAST, Secret.fresh(parties.random), parties.random))
        .hasMessageContaining("east takes no part");
  }

  @Test
  void where_pairs_come_out_the_owner_knows_its_records_by_labels_that_say_nothing() {
    Parties pairs = new Parties(Parties.session(new Gives.Pairs("judge"), 1, NORTH, SOUTH), 9);
    Hiding.Own own = pairs.step("north").hide(people(3));
    assertThat(own.rows().values()).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(own.list().records())
        .allMatch(each -> each.label().matches("[0-9a-f]{32}"))
        .extracting(HiddenRecord::label)
        .doesNotHaveDuplicates()
        .containsAll(own.rows().keySet());
    HiddenList turned = pairs.step("south").turn(pairs.handed(own.list()));
    assertThat(turned.records().stream().map(HiddenRecord::label).toList())
        .isEqualTo(own.list().records().stream().map(HiddenRecord::label).toList());
  }

  @Test
  void a_secret_that_was_kept_turns_alike_and_never_shows_itself() {
    Secret secret = Secret.fresh(parties.random);
    assertThat(Secret.kept(secret.bytes()).scalar()).isEqualTo(secret.scalar());
    assertThat(secret).hasToString("a secret");
    assertThatThrownBy(() -> Secret.kept(new byte[32])).hasMessageContaining("no secret");
    assertThatThrownBy(() -> Secret.kept(new byte[31])).hasMessageContaining("no secret");
    byte[] large = new byte[32];
    java.util.Arrays.fill(large, (byte) 0xff);
    assertThatThrownBy(() -> Secret.kept(large)).hasMessageContaining("no secret");
  }

  @Test
  void the_transcript_names_whoever_hands_a_list_on_without_hiding_it() {
    HiddenListFile.Read own = parties.handed(hidden(3).list());
    parties.handed(
        new HiddenList(
            SESSION.digest(),
            "north",
            List.of("north", "south"),
            java.util.Optional.of(own.sha256()),
            SESSION.slots(),
            own.list().records()));
    assertThat(words()).anyMatch(each -> each.contains("4096 points were handed on"));
  }

  @Test
  void the_transcript_names_records_that_were_added_taken_away_or_doubled() {
    HiddenListFile.Read own = parties.handed(hidden(3).list());
    HiddenList turned = parties.step("south").turn(own);
    List<HiddenRecord> fewer = new ArrayList<>(turned.records());
    fewer.removeLast();
    byte[] one = fewer.getFirst().point(0);
    byte[] doubled = fewer.getFirst().points().clone();
    System.arraycopy(one, 0, doubled, Points.SIZE, Points.SIZE);
    fewer.set(0, new HiddenRecord("", doubled));
    parties.handed(with(turned, turned.session(), fewer));
    assertThat(words())
        .anyMatch(each -> each.contains("It has 1023 records; it was made from 1024"))
        .anyMatch(each -> each.contains("Record 1 has a point twice"))
        .anyMatch(each -> each.contains("There are 0 files of it"));
  }

  @Test
  void the_transcript_asks_for_a_file_that_is_missing() {
    HiddenListFile.Read own = parties.handed(hidden(3).list());
    parties.files.clear();
    parties.handed(parties.step("south").turn(own));
    assertThat(words()).anyMatch(each -> each.contains("is not among these, or was changed"));
  }

  @Test
  void a_session_is_agreed_on_between_two_and_eight_with_names_of_their_own() {
    assertThatThrownBy(() -> Parties.session(new Gives.Counts(), 1, NORTH))
        .hasMessageContaining("2 to 8");
    assertThatThrownBy(() -> Parties.session(new Gives.Counts(), 1, NORTH, NORTH))
        .hasMessageContaining("one name");
    assertThatThrownBy(() ->
            new Session(
                new UUID(1, 1), Collections.nCopies(2, NORTH), "x", 1, 1, 1, new Gives.Counts()))
        .isInstanceOf(OverlapException.class);
    assertThatThrownBy(() -> Organisation.parse("North")).hasMessageContaining("name:CC");
    assertThatThrownBy(() -> Organisation.parse("North:SE")).hasMessageContaining("small letters");
    assertThatThrownBy(() -> Organisation.parse("north:se"))
        .hasMessageContaining("two capital letters");
  }

  private List<String> words() {
    return Transcript.remarks(SESSION, parties.files).stream()
        .map(Transcript.Remark::words)
        .toList();
  }

  private static HiddenList with(HiddenList list, String session, List<HiddenRecord> records) {
    return new HiddenList(
        session, list.owner(), list.turned(), list.before(), list.slots(), records);
  }

  private Hiding.Own hidden(int people) {
    return parties.step("north").hide(people(people));
  }

  private static List<List<String>> people(int count) {
    List<List<String>> people = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      people.add(List.of("person " + at));
    }
    return people;
  }

  private static Set<String> points(HiddenList list) {
    Set<String> points = new HashSet<>();
    for (HiddenRecord each : list.records()) {
      for (int slot = 0; slot < each.slots(); slot++) {
        points.add(hex(each.point(slot)));
      }
    }
    return points;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
