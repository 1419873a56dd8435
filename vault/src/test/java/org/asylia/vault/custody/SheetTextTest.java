package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetTextTest {
  /** The examples of RFC 4648, section 10, without the sign that fills up. */
  private static final String[][] EXAMPLES = {
    {"f", "MY"},
    {"fo", "MZXQ"},
    {"foo", "MZXW6"},
    {"foob", "MZXW6YQ"},
    {"fooba", "MZXW6YTB"},
    {"foobar", "MZXW6YTBOI"}
  };

  @Test
  void the_letters_are_those_of_base_32_and_two_more_check_them() {
    for (String[] example : EXAMPLES) {
      String code = SheetText.code(example[0].getBytes(US_ASCII));
      assertThat(code).startsWith(example[1]).hasSize(example[1].length() + 2);
      assertThat(SheetText.decode(code)).isEqualTo(example[0].getBytes(US_ASCII));
    }
  }

  @Test
  void bytes_of_every_length_come_back_from_code_and_lines() {
    long seed = 20_260_307L;
    Random random = new Random(seed);
    for (int length = 1; length < 120; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(SheetText.decode(SheetText.code(bytes))).as("seed " + seed).isEqualTo(bytes);
      String lines = String.join("\n", SheetText.lines(bytes));
      assertThat(SheetText.decode(lines)).as("seed " + seed).isEqualTo(bytes);
    }
  }

  @Test
  void a_line_has_forty_letters_in_groups_of_five_and_the_check() {
    assertThat(SheetText.lines(new byte[25]))
        .singleElement()
        .asString()
        .matches("(A{5} ){8}[A-Z2-7]{2}");
    assertThat(SheetText.lines(new byte[26])).hasSize(2);
    assertThat(SheetText.lines(new byte[26]).getLast()).matches("AA [A-Z2-7]{2}");
    assertThat(SheetText.lines(new byte[3]).getFirst()).matches("A{5} [A-Z2-7]{2}");
  }

  @Test
  void each_line_is_checked_with_its_number() {
    String code = SheetText.code(new byte[50]);
    String first = code.substring(0, 42);
    String second = code.substring(42);
    assertThat(first.substring(0, 40)).isEqualTo(second.substring(0, 40));
    assertThatThrownBy(() -> SheetText.decode(first + first)).hasMessageContaining("Line 2 ");
    assertThatThrownBy(() -> SheetText.decode(second)).hasMessageContaining("Line 1 ");
    assertThatThrownBy(() -> SheetText.decode("A")).hasMessageContaining("Line 1 ");
  }

  @Test
  void one_text_has_at_most_4096_letters() {
    assertThatThrownBy(() -> SheetText.decode("A".repeat(4096))).hasMessageContaining("Line 1 ");
    assertThatThrownBy(() -> SheetText.decode("A".repeat(4097))).hasMessageContaining("too long");
  }
}
