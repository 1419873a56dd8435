package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  @Test
  void a_list_in_utf_8_is_read_without_marks() {
    Table table = read("\uFEFFid,이름\n1,\"가, 나\"\n2,다\n");
    assertThat(table.columns()).containsExactly("id", "이름");
    assertThat(table.rows()).containsExactly(List.of("1", "가, 나"), List.of("2", "다"));
    assertThat(table.marks()).isEmpty();
  }

  @Test
  void korean_and_chinese_encodings_are_told_apart_and_marked() {
    String korean = "번호,도\n1,함경북도\n2,량강도\n3,평안남도\n";
    String chinese = "编号,省\n1,咸镜北道\n2,两江道\n3,平安南道\n";
    Table first = TableReader.read(korean.getBytes(Charset.forName("EUC-KR")), "a");
    Table second = TableReader.read(chinese.getBytes(Charset.forName("GB18030")), "b");
    assertThat(first.rows().getFirst()).containsExactly("1", "함경북도");
    assertThat(second.rows().getFirst()).containsExactly("1", "咸镜北道");
    assertThat(kinds(first)).containsExactly(TableMark.Kind.GUESSED_ENCODING);
    assertThat(kinds(second)).containsExactly(TableMark.Kind.GUESSED_ENCODING);
  }

  @Test
  void two_columns_of_one_name_are_both_kept() {
    Table table = read("name,name,\na,b,c\n");
    assertThat(table.columns()).containsExactly("name", "name (2)", "column 3");
    assertThat(table.rows()).containsExactly(List.of("a", "b", "c"));
    assertThat(kinds(table))
        .containsExactlyInAnyOrder(TableMark.Kind.COLUMN_TWICE, TableMark.Kind.COLUMN_WITHOUT_NAME);
  }

  @Test
  void a_file_cut_within_a_character_is_read_up_to_there() {
    byte[] whole = "a,b,c\n1,2,3\n4,한".getBytes(StandardCharsets.UTF_8);
    Table table = TableReader.read(Arrays.copyOf(whole, whole.length - 1), "cut.csv");
    assertThat(table.rows().getFirst()).containsExactly("1", "2", "3");
    assertThat(table.rows().get(1)).startsWith("4").hasSize(3);
    assertThat(kinds(table))
        .containsExactlyInAnyOrder(TableMark.Kind.CUT, TableMark.Kind.BROKEN_CHARACTERS);
  }

  @Test
  void a_quote_that_is_never_closed_ends_with_its_line() {
    Table table = read("a,b\n1,\"x\n2,y\n3,z\n");
    assertThat(table.rows())
        .containsExactly(List.of("1", "x"), List.of("2", "y"), List.of("3", "z"));
    assertThat(table.marks()).containsExactly(new TableMark(TableMark.Kind.OPEN_QUOTE, 2, 1));
  }

  @Test
  void short_and_long_records_are_kept_and_marked() {
    Table table = read("a,b\n1\n2,3,4\n");
    assertThat(table.rows()).containsExactly(List.of("1", ""), List.of("2", "3", "4"));
    assertThat(kinds(table))
        .containsExactly(TableMark.Kind.SHORT_RECORD, TableMark.Kind.LONG_RECORD);
  }

  @Test
  void semicolons_and_tabs_separate_too_and_quotes_may_hold_line_ends() {
    assertThat(read("a;b\n\"1\n2\";3\n").rows()).containsExactly(List.of("1\n2", "3"));
    assertThat(read("a\tb\n1\t2\n").rows()).containsExactly(List.of("1", "2"));
  }

  private static Table read(String text) {
    return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "list.csv");
  }

  private static List<TableMark.Kind> kinds(Table table) {
    return table.marks().stream().map(TableMark::kind).toList();
  }
}
