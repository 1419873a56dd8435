package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names are invented; what they should be read as follows from each scheme's published rules. */
class KoreanNameTest {

  @Test
  void the_revised_romanisation_is_read_by_its_rules() {
    best(
        Map.of(
            "Choe Cheol-su", "최철수",
            "Gim Hyang-suk", "김향숙",
            "Bak Geum-hui", "박금희",
            "Jeong Eun-gyeong", "정은경",
            "Baek Deok-hyeon", "백덕현"));
  }

  @Test
  void mccune_reischauer_is_read_with_its_breves_and_voicing() {
    best(
        Map.of(
            "Ch'oe Ch'ŏlsu", "최철수",
            "Kim Hyangsuk", "김향숙",
            "Pak Kŭmhŭi", "박금희",
            "Chŏng Ŭn'gyŏng", "정은경",
            "Paek Tŏkhyŏn", "백덕현"));
  }

  @Test
  void a_breve_that_a_list_mangled_into_an_apostrophe_is_put_back() {
    best(Map.of("CH'OE CH'O'L-SU", "최철수", "Cho'ng U'n-gyo'ng", "정은경"));
  }

  @Test
  void the_northern_romanisation_is_among_the_first_readings() {
    assertThat(first("Choe Chol Su", 3)).contains("최철수");
    assertThat(first("Pak Kum Hui", 3)).contains("박금희");
    assertThat(first("Jong Un Gyong", 5)).contains("정은경");
    assertThat(first("Kim Thae Ho", 1)).containsExactly("김태호");
  }

  @Test
  void spellings_people_choose_are_read() {
    best(
        Map.of(
            "Park Young Soo", "박영수",
            "Lee Eun-hee", "이은희",
            "Choi Myung-hwa", "최명화",
            "Jihoon Kim", "김지훈"));
  }

  @Test
  void hangul_hanja_and_mixed_writing_are_read() {
    best(Map.of("김향숙", "김향숙", "金香淑", "김향숙", "金향숙", "김향숙", "김 Hyangsuk", "김향숙"));
    assertThat(KoreanName.parse("金향숙").marks()).containsExactly(NameMark.MIXED_SCRIPTS);
  }

  @Test
  void simplified_and_japanese_forms_of_a_character_are_read_as_the_traditional_one() {
    best(Map.of("卢铁洙", "노철수", "盧鐵洙", "노철수", "盧鉄洙", "노철수"));
  }

  @Test
  void pinyin_is_spread_over_every_reading_its_characters_may_have() {
    assertThat(first("Piao Tiezhu", 10)).as("朴 is piao").contains("박철주");
    assertThat(first("Jin Xiangshu", 40)).contains("김향숙", "김상숙");
    assertThat(first("Jīn Xiāngshū", 40)).as("with tones").contains("김향숙");
  }

  @Test
  void transit_countries_spellings_are_read() {
    best(Map.of("Ким Хян Сук", "김향숙", "Чхве Чхоль Су", "최철수", "คิม ฮยังซุก", "김향숙"));
    assertThat(first("Kim Hương Thục", 3)).as("Sino-Vietnamese").contains("김향숙");
    assertThat(first("ຄິມ ຮຢັງຊຸກ", 3)).as("Lao").contains("김향숙");
    assertThat(first("Ким Чен Сук", 5)).as("the older tradition has е for ㅓ").contains("김정숙");
  }

  @Test
  void a_northern_form_is_kept_and_folded_in_the_key() {
    Reading north = KoreanName.parse("리련희").readings().getFirst();
    assertThat(north.hangul()).isEqualTo("리련희");
    assertThat(north.side()).isEqualTo(Reading.Side.NORTHERN);
    assertThat(north.foldedSurname() + north.foldedGiven()).isEqualTo("이연희");
    assertThat(KoreanName.parse("Ri Ryon-hui").readings().getFirst().hangul()).isEqualTo("리련희");
    assertThat(KoreanName.parse("이연희").readings().getFirst().side()).isEqualTo(Reading.Side.EITHER);
  }

  @Test
  void the_surname_may_stand_last_and_a_comma_says_that_it_stands_first() {
    assertThat(KoreanName.parse("Jihoon Kim").marks()).containsExactly(NameMark.SURNAME_LAST);
    assertThat(KoreanName.parse("KIM, Jihoon").marks()).isEmpty();
    best(Map.of("KIM, Jihoon", "김지훈"));
  }

  @Test
  void a_syllable_cut_in_the_wrong_place_is_still_read() {
    assertThat(first("Kim Dah-yun", 3)).contains("김다현");
    assertThat(first("Kim Da-hyun", 1)).containsExactly("김다현");
    assertThat(first("Kim Hya-ngsuk", 2)).contains("김향숙");
  }

  @Test
  void a_surname_of_two_syllables_is_one_surname() {
    for (String form : List.of("남궁민수", "Namgung Minsu", "南宮珉洙")) {
      assertThat(KoreanName.parse(form).readings().getFirst().surname()).as(form).isEqualTo("남궁");
    }
  }

  @Test
  void a_husbands_surname_before_the_family_name_is_marked() {
    KoreanName married = KoreanName.parse("王金香淑");
    assertThat(married.readings().getFirst().hangul()).isEqualTo("김향숙");
    assertThat(married.marks()).contains(NameMark.MARRIED_SURNAME);
    assertThat(KoreanName.parse("Wang Kim Hyang-suk").marks()).contains(NameMark.MARRIED_SURNAME);
  }

  @Test
  void an_adopted_chinese_name_is_marked() {
    assertThat(KoreanName.parse("王丽华").marks()).containsExactly(NameMark.CHINESE_SURNAME);
    assertThat(first("王丽华", 1)).containsExactly("왕여화");
  }

  @Test
  void two_writings_in_one_entry_are_read_together() {
    KoreanName both = KoreanName.parse("Jin Xiangshu (金香淑)");
    assertThat(both.marks()).containsExactly(NameMark.TWO_WRITINGS);
    assertThat(both.readings().getFirst().hangul()).isEqualTo("김향숙");
    assertThat(KoreanName.parse("김향숙 Pak Chol Su").marks()).contains(NameMark.WRITINGS_DISAGREE);
  }

  @Test
  void probabilities_are_at_most_one_together_and_fall() {
    for (String form : List.of("Kim Jong Su", "Li Yongai", "Ro Hyang-suk")) {
      List<Reading> readings = KoreanName.parse(form).readings();
      assertThat(readings.stream().mapToDouble(Reading::probability).sum())
          .as(form)
          .isBetween(0.97, 1.0001);
      assertThat(readings)
          .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    }
  }

  private static void best(Map<String, String> expected) {
    expected.forEach((form, hangul) -> assertThat(first(form, 1)).as(form).containsExactly(hangul));
  }

  private static List<String> first(String form, int most) {
    return KoreanName.parse(form).readings().stream()
        .limit(most)
        .map(each -> each.foldedSurname() + each.foldedGiven())
        .toList();
  }
}
