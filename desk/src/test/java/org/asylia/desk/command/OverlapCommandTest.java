package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two organisations compare invented lists by the files they carry to each other. */
class OverlapCommandTest {
  private static final String KEYS =
      """
      id: id
      fields:
        - {name: name, compare: name}
        - {name: born, compare: date}
      blocks:
        - [name.tokens, born.year]
      """;
  private static final List<String> NORTH =
      List.of(
          "n1,이금산,1971,yes",
          "n2,박소월,1980,yes",
          "n3,최바다,1985,yes",
          "n4,정한별,1990,no",
          "n5,강이슬,1991,yes");
  private static final List<String> SOUTH =
      List.of(
          "s1,Ri Kum-san,1971,yes",
          "s2,PAK So Wol,1980,no",
          "s3,Choe Ba-da,1986,yes",
          "s4,Jung Han Byul,1990,yes",
          "s5,朴银河,1980,yes");

  private final OnCommandLine line = new OnCommandLine();
  @TempDir private Path folder;

  @BeforeEach
  void keys_and_passphrase() throws IOException {
    Files.writeString(folder.resolve("keys.yaml"), KEYS);
    Files.writeString(folder.resolve("words"), "a boat on the wide river\n");
    list("north.csv", NORTH);
    list("south.csv", SOUTH);
  }

  @Test
  void two_organisations_learn_a_number_and_nothing_else() throws IOException {
    propose("--least", "1");
    exchange();
    assertThat(run("count", at("n.2"), at("s.2"), "--session", at("session.txt"))).isZero();
    assertThat(line.out()).contains("north and south: 3");
    assertThat(run("count", at("n.2"), at("s.2"), "--session", at("session.txt"), "--json"))
        .isZero();
    assertThat(line.out()).contains("\"people\":3");
    assertThat(
            run(
                "audit",
                at("n.1"),
                at("n.2"),
                at("s.1"),
                at("s.2"),
                "--session",
                at("session.txt")))
        .isZero();
    assertThat(line.out()).contains("4 files, 0 remarks");
    for (String each : List.of("n.1", "n.2", "s.1", "s.2")) {
      assertThat(Files.readString(folder.resolve(each))).doesNotContain("이금산", "Ri Kum-san", "朴银河");
    }
    try (Stream<Path> left = Files.walk(folder.resolve("keep"))) {
      assertThat(left.map(path -> String.valueOf(path.getFileName())))
          .as("secrets are destroyed after the last turn")
          .containsExactlyInAnyOrder("keep", "sessions");
    }
  }

  @Test
  void small_numbers_are_not_told() throws IOException {
    propose("--least", "5");
    exchange();
    assertThat(run("count", at("n.2"), at("s.2"), "--session", at("session.txt"))).isZero();
    assertThat(line.out()).contains("north and south: fewer than 5");
    assertThat(
            run(
                "pairs",
                at("n.2"),
                at("s.2"),
                "--session",
                at("session.txt"),
                "--as",
                "judge-1",
                "--out",
                at("pairs.csv")))
        .isEqualTo(2);
    assertThat(line.err()).contains("gives counts only");
    assertThat(folder.resolve("pairs.csv")).doesNotExist();
  }

  @Test
  void pairs_are_given_to_the_adjudicator_of_people_who_allowed_it_on_both_sides()
      throws IOException {
    propose("--least", "1", "--pairs-to", "judge-1");
    assertThat(hide("north", "n.1")).isEqualTo(2);
    assertThat(line.err()).contains("Name with --consent the column");
    exchange("--consent", "allowed");
    assertThat(pairs("somebody")).isEqualTo(2);
    assertThat(line.err()).contains("to judge-1 alone");
    assertThat(pairs("judge-1")).as(line.err()).isZero();
    List<String> pairs = Files.readAllLines(folder.resolve("pairs.csv"));
    assertThat(pairs.getFirst()).isEqualTo("north,south");
    assertThat(pairs.stream().skip(1).map(this::records)).containsExactly(List.of("n1", "s1"));
  }

  @Test
  void a_list_is_turned_once_and_a_second_one_is_not_hidden_under_the_same_secret()
      throws IOException {
    propose();
    assertThat(hide("north", "n.1")).isZero();
    assertThat(hide("north", "again")).isEqualTo(2);
    assertThat(line.err()).contains("hidden in this session already");
    assertThat(hide("south", "s.1")).isZero();
    assertThat(turn("north", "n.1", "own")).isEqualTo(2);
    assertThat(line.err()).contains("has turned this list of north already");
    assertThat(turn("north", "s.1", "s.2")).isZero();
    assertThat(line.out()).contains("by everybody", "destroyed");
    assertThat(turn("north", "s.1", "s.3")).isEqualTo(2);
    assertThat(line.err()).contains("the secret was destroyed");
    assertThat(folder.resolve("s.3")).doesNotExist();
  }

  @Test
  void another_passphrase_opens_no_secret() throws IOException {
    propose();
    hide("north", "n.1");
    hide("south", "s.1");
    Files.writeString(folder.resolve("words"), "a cart on the narrow road\n");
    assertThat(turn("north", "s.1", "s.2")).isEqualTo(2);
    assertThat(line.err()).contains("the passphrase is another");
    assertThat(folder.resolve("s.2")).doesNotExist();
  }

  @Test
  void the_country_that_was_fled_takes_no_part() {
    assertThat(
            run(
                "propose",
                "--organisation",
                "north:KP",
                "--organisation",
                "south:TH",
                "--config",
                at("keys.yaml"),
                "--out",
                at("session.txt")))
        .isEqualTo(2);
    assertThat(line.err()).contains("north is in the country that these people fled");
    assertThat(folder.resolve("session.txt")).doesNotExist();
  }

  @Test
  void other_keys_than_those_agreed_on_hide_nothing() throws IOException {
    propose();
    Files.writeString(folder.resolve("keys.yaml"), KEYS + "# a remark\n");
    assertThat(hide("north", "n.1")).isEqualTo(2);
    assertThat(line.err()).contains("not the one the session agreed on");
    assertThat(folder.resolve("n.1")).doesNotExist();
  }

  @Test
  void a_session_that_was_changed_and_a_list_that_was_cut_are_refused() throws IOException {
    propose();
    hide("north", "n.1");
    String hidden = Files.readString(folder.resolve("n.1"));
    Files.writeString(folder.resolve("cut"), hidden.substring(0, hidden.length() / 2));
    hide("south", "s.1");
    assertThat(turn("south", "cut", "n.2")).isEqualTo(2);
    assertThat(line.err()).contains("cut: The file is cut in line");
    Path session = folder.resolve("session.txt");
    Files.writeString(session, Files.readString(session).replace("least 5", "least 05"));
    assertThat(turn("south", "n.1", "n.2")).isEqualTo(2);
    assertThat(line.err()).contains("not the file of a session, or it was changed");
  }

  @Test
  void a_fifth_session_with_one_organisation_within_a_year_is_refused() throws IOException {
    for (int session = 0; session < 4; session++) {
      Files.deleteIfExists(folder.resolve("session.txt"));
      propose();
      assertThat(hide("north", "n." + session)).as(line.err()).isZero();
    }
    Files.delete(folder.resolve("session.txt"));
    propose();
    assertThat(hide("north", "n.4")).isEqualTo(2);
    assertThat(line.err()).contains("compared with south 4 times within a year");
    assertThat(folder.resolve("n.4")).doesNotExist();
    Path sessions = folder.resolve("keep/sessions");
    Files.writeString(sessions, Files.readString(sessions).replaceFirst("(?m)^\\S+", "2001-01-01"));
    assertThat(hide("north", "n.4")).as(line.err()).isZero();
  }

  private List<String> records(String pair) {
    List<String> labels = List.of(pair.split(",", -1));
    return List.of(record("north", labels.getFirst()), record("south", labels.getLast()));
  }

  private String record(String owner, String label) {
    try (Stream<Path> kept = Files.list(folder.resolve("keep"))) {
      Path file =
          kept.filter(each -> each.toString().endsWith(owner + ".labels.csv"))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(file).stream()
          .filter(each -> each.startsWith(label + ","))
          .map(each -> each.substring(label.length() + 1).replace("\"", ""))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void propose(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "propose",
                "--organisation",
                "north:SE",
                "--organisation",
                "south:TH",
                "--config",
                at("keys.yaml"),
                "--slots",
                "8",
                "--out",
                at("session.txt")));
    arguments.addAll(Arrays.asList(more));
    assertThat(run(arguments.toArray(String[]::new))).as(line.err()).isZero();
    assertThat(line.out()).startsWith("digest ");
  }

  private void exchange(String... more) {
    assertThat(hide("north", "n.1", more)).as(line.err()).isZero();
    assertThat(hide("south", "s.1", more)).as(line.err()).isZero();
    assertThat(turn("south", "n.1", "n.2")).as(line.err()).isZero();
    assertThat(turn("north", "s.1", "s.2")).as(line.err()).isZero();
  }

  private int hide(String who, String out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("hide", at(who + ".csv"), "--config", at("keys.yaml"), "--out", at(out)));
    arguments.addAll(own(who));
    arguments.addAll(Arrays.asList(more));
    return run(arguments.toArray(String[]::new));
  }

  private int turn(String who, String list, String out) {
    List<String> arguments = new ArrayList<>(List.of("turn", at(list), "--out", at(out)));
    arguments.addAll(own(who));
    return run(arguments.toArray(String[]::new));
  }

  private List<String> own(String who) {
    return List.of(
        "--session",
        at("session.txt"),
        "--as",
        who,
        "--keep",
        at("keep"),
        "--passphrases-from",
        at("words"));
  }

  private int pairs(String as) {
    return run(
        "pairs",
        at("n.2"),
        at("s.2"),
        "--session",
        at("session.txt"),
        "--as",
        as,
        "--out",
        at("pairs.csv"));
  }

  private int run(String... arguments) {
    return line.run(
        Stream.concat(Stream.of("overlap"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  private String at(String file) {
    return folder.resolve(file).toString();
  }

  private void list(String name, List<String> people) throws IOException {
    List<String> lines = new ArrayList<>(List.of("id,name,born,allowed"));
    lines.addAll(people);
    Files.write(folder.resolve(name), lines);
  }
}
