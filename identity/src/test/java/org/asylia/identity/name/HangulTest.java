package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HangulTest {

  @Test
  void every_syllable_is_its_onset_vowel_and_coda() {
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      char again =
          Hangul.compose(Hangul.onset(syllable), Hangul.vowel(syllable), Hangul.coda(syllable));
      assertThat(again).isEqualTo(syllable);
    }
    assertThat(Hangul.onsetJamo(Hangul.onset('숙'))).isEqualTo('ㅅ');
    assertThat(Hangul.vowelJamo(Hangul.vowel('숙'))).isEqualTo('ㅜ');
    assertThat(Hangul.codaJamo(Hangul.coda('숙'))).isEqualTo('ㄱ');
  }

  @Test
  void an_initial_rieul_or_nieun_falls_as_the_southern_rule_says() {
    assertThat("리류림려라로량뢰녀뉴니".chars().mapToObj(c -> fold((char) c)).toList())
        .containsExactly("이", "유", "임", "여", "나", "노", "양", "뇌", "여", "유", "이");
    assertThat(fold('나') + fold('김') + fold('누')).isEqualTo("나김누");
  }

  @Test
  void only_the_first_syllable_of_a_given_name_is_folded_but_ryol_and_ryul() {
    assertThat(Hangul.foldGiven("련희")).isEqualTo("연희");
    assertThat(Hangul.foldGiven("미란")).isEqualTo("미란");
    assertThat(Hangul.foldGiven("선렬")).as("after ㄴ").isEqualTo("선열");
    assertThat(Hangul.foldGiven("규률")).as("after a vowel").isEqualTo("규율");
    assertThat(Hangul.foldGiven("극렬")).as("after ㄱ it stays").isEqualTo("극렬");
  }

  private static String fold(char syllable) {
    return String.valueOf(Hangul.foldInitial(syllable));
  }
}
