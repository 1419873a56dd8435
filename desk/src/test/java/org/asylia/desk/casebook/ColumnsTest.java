package org.asylia.desk.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void korean_and_chinese_characters_take_two_columns() {
    assertThat(Columns.width("난민 abc 难民")).isEqualTo(4 + 1 + 3 + 1 + 4);
    assertThat(Columns.fit("난민", 6)).isEqualTo("난민  ");
  }

  @Test
  void what_is_too_wide_is_cut_to_the_column() {
    assertThat(Columns.fit("난민난민", 6)).isEqualTo("난민… ");
    assertThat(Columns.fit("abcdef", 4)).isEqualTo("abc…");
  }

  @Test
  void nothing_that_moves_the_cursor_is_printed() {
    assertThat(Columns.plain("a\u001b[2Jb\u202ec\n")).isEqualTo("a?[2Jb?c?");
  }
}
