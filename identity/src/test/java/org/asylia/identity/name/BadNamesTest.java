package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BadNamesTest {

  @Test
  void an_entry_that_says_the_name_is_unknown_is_no_name() {
    for (String form : List.of("Unknown", "UNKNOWN ", "미상", "성명불상", "不详", "N/A", "unnamed")) {
      KoreanName name = KoreanName.parse(form);
      assertThat(name.marks()).as(form).contains(NameMark.PLACEHOLDER);
      assertThat(name.readings()).as(form).isEmpty();
    }
  }

  @Test
  void a_description_is_no_name() {
    for (String form : List.of("the girl from Musan", "무산에서 온 소녀", "wife of the cook")) {
      assertThat(KoreanName.parse(form).marks()).as(form).contains(NameMark.DESCRIPTION);
    }
  }

  @Test
  void what_no_reader_sees_is_left_aside_and_marked() {
    reads("\u202EKim\u200B Hyang-suk\u202C", NameMark.INVISIBLE_CHARACTERS);
    reads("Ｋｉｍ　Ｈｙａｎｇ－ｓｕｋ", NameMark.COMPATIBILITY_CHARACTERS);
    reads("Kіm Hyаng-suk", NameMark.LOOK_ALIKES);
    reads("Kim 1 Hyang-suk 😀", NameMark.SYMBOLS_LEFT_ASIDE);
    reads("Mrs. Kim Hyang-suk", NameMark.TITLE);
    reads("김향숙씨", NameMark.TITLE);
  }

  @Test
  void hangul_in_single_jamo_is_put_together() {
    String apart = java.text.Normalizer.normalize("김향숙", java.text.Normalizer.Form.NFD);
    assertThat(apart).hasSizeGreaterThan(6);
    assertThat(KoreanName.parse(apart).readings().getFirst().hangul()).isEqualTo("김향숙");
  }

  @Test
  void a_surname_alone_and_a_given_name_alone_are_marked() {
    assertThat(KoreanName.parse("Kim").marks()).containsExactly(NameMark.SURNAME_ONLY);
    assertThat(KoreanName.parse("김").readings().getFirst().surname()).isEqualTo("김");
    assertThat(KoreanName.parse("Hyang-suk").marks()).containsExactly(NameMark.NO_SURNAME);
    assertThat(KoreanName.parse("향숙").readings().getFirst().given()).isEqualTo("향숙");
  }

  @Test
  void four_hundred_characters_are_read_as_far_as_it_goes() {
    KoreanName letters = KoreanName.parse("Kim Hyang-suk" + " Kim Hyang-suk".repeat(50));
    assertThat(letters.marks()).contains(NameMark.TRUNCATED);
    assertThat(KoreanName.parse("x".repeat(1_000_000)).marks())
        .contains(NameMark.TRUNCATED, NameMark.UNREADABLE);
  }

  @Test
  void nothing_at_all_is_unreadable() {
    for (String form : List.of("", "  ", "😀", "\uD800", "---", "''", ",,,", "12345", "\0")) {
      assertThat(KoreanName.parse(form).marks()).as(form).contains(NameMark.UNREADABLE);
    }
  }

  @Test
  void an_unreadable_name_says_nothing_about_another() {
    NameModel model = NameModel.shipped();
    KoreanName unknown = model.nameOf("Unknown");
    assertThat(model.ratio(unknown, model.nameOf("김향숙"))).isZero();
    assertThat(model.ratio(unknown, unknown)).isZero();
  }

  @Test
  void random_characters_are_never_an_error() {
    long seed = 20261122L;
    Random random = new Random(seed);
    NameModel model = NameModel.shipped();
    KoreanName known = model.nameOf("Ro Hyang-suk");
    for (int i = 0; i < 3_000; i++) {
      KoreanName name = model.nameOf(text(random));
      assertThat(NameTokens.of(name)).as("seed " + seed).hasSizeLessThanOrEqualTo(8);
      assertThat(model.ratio(name, known)).as("seed " + seed + ", " + i).isFinite();
      assertThat(model.quickRatio(name, known)).as("seed " + seed + ", " + i).isFinite();
    }
  }

  private static String text(Random random) {
    int[][] blocks = {
      {0x20, 0x7F},
      {0xC0, 0x250},
      {0x300, 0x370},
      {0x400, 0x460},
      {0xE00, 0xEFF},
      {0x1100, 0x11FF},
      {0x2000, 0x2070},
      {0x4E00, 0x9FFF},
      {0xAC00, 0xD7A3},
      {0xD800, 0xE000},
      {0xFF00, 0xFFEF},
      {0x1F600, 0x1F650},
      {0, 0x110000}
    };
    StringBuilder text = new StringBuilder();
    int[] block = blocks[random.nextInt(blocks.length)];
    for (int length = random.nextInt(24); length > 0; length--) {
      block = random.nextInt(3) == 0 ? blocks[random.nextInt(blocks.length)] : block;
      text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0]));
    }
    return text.toString();
  }

  private static void reads(String form, NameMark mark) {
    KoreanName name = KoreanName.parse(form);
    assertThat(name.marks()).as(form).containsExactly(mark);
    assertThat(name.readings().getFirst().hangul()).as(form).isEqualTo("김향숙");
  }
}
