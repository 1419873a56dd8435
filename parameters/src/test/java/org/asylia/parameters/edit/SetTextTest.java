package org.asylia.parameters.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.junit.jupiter.api.Test;

class SetTextTest {
  private static final Path SETS = Path.of("..", "situations", "north-korea", "parameters");

  private static byte[] shipped(String id) throws IOException {
    return Files.readAllBytes(SETS.resolve(id + ".dmn"));
  }

  private static byte[] with(byte[] dmn, Edit... edits) {
    return SetText.of("x.dmn", dmn).with(List.of(edits));
  }

  private static ParameterSet read(byte[] dmn) {
    return DmnReader.read("x.dmn", dmn);
  }

  @Test
  void every_shipped_set_written_out_again_says_the_same() throws IOException {
    try (Stream<Path> files = Files.list(SETS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".dmn")).toList()) {
        byte[] dmn = Files.readAllBytes(file);
        byte[] again = with(dmn);
        assertThat(read(again).decisions()).as(file.toString()).isEqualTo(read(dmn).decisions());
        assertThat(read(again).inputs()).isEqualTo(read(dmn).inputs());
        assertThat(SetText.of("x.dmn", again).sheets())
            .isEqualTo(SetText.of("x.dmn", dmn).sheets());
      }
    }
  }

  @Test
  void a_cell_is_written_and_nothing_else() throws IOException {
    byte[] dmn = shipped("GB-2014");
    byte[] changed = with(dmn, new Edit.Write("rok_settled", 2, 1, "\"no\""));
    List<Sheet> before = SetText.of("x.dmn", dmn).sheets();
    List<Sheet> after = SetText.of("x.dmn", changed).sheets();
    assertThat(after.getFirst().lines().get(1).texts()).startsWith("\"no\"", "\"no\"", "\"no\"");
    assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
  }

  @Test
  void a_copied_rule_has_an_id_of_its_own_also_where_it_is_quoted() throws IOException {
    byte[] changed = with(shipped("GB-2014"), new Edit.Copy("rok_settled", 1));
    Sheet sheet = SetText.of("x.dmn", changed).sheets().getFirst();
    assertThat(sheet.lines().get(1).id()).isEqualTo("GB-2014.rok_settled.7");
    assertThat(sheet.lines().get(1).texts()).contains("GB-2014.rok_settled.7");
    assertThat(sheet.lines()).hasSize(7);
    assertThat(SetText.of("x.dmn", with(changed, new Edit.Remove("rok_settled", 2))).sheets())
        .isEqualTo(SetText.of("x.dmn", shipped("GB-2014")).sheets());
  }

  @Test
  void another_id_goes_through_all_rules_and_leaves_sources_alone() throws IOException {
    byte[] changed =
        with(
            shipped("GB-2014"),
            new Edit.Rename("GB-2027"),
            new Edit.Head("validFrom", "2027-04-01"),
            new Edit.Title("A later set"));
    ParameterSet set = read(changed);
    assertThat(set.id()).isEqualTo("GB-2027");
    assertThat(set.header().title()).isEqualTo("A later set");
    assertThat(set.header().validFrom()).hasToString("Optional[2027-04-01]");
    assertThat(set.decisions())
        .allSatisfy(
            d -> assertThat(d.rules()).allSatisfy(r -> assertThat(r.id()).startsWith("GB-2027.")));
    assertThat(new String(changed, StandardCharsets.UTF_8)).doesNotContain("GB-2014");
  }

  @Test
  void what_is_no_text_of_a_set_is_refused_with_its_place() {
    for (String bad :
        List.of(
            "<a>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "plain",
            "<a>" + "<b>".repeat(40) + "</b>".repeat(40) + "</a>")) {
      assertThatThrownBy(() -> SetText.of("bad.dmn", bad.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(InvalidParameterSetException.class)
          .hasMessageContaining("bad.dmn");
    }
  }

  @Test
  void a_change_of_what_is_not_there_is_refused() throws IOException {
    byte[] dmn = shipped("BE");
    for (Edit edit :
        List.of(
            new Edit.Write("no_such", 1, 0, "-"),
            new Edit.Write("outcome", 99, 0, "-"),
            new Edit.Write("outcome", 1, 99, "-"),
            new Edit.Remove("outcome", 0))) {
      assertThatThrownBy(() -> with(dmn, edit)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
