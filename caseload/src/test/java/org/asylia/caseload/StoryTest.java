package org.asylia.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String HANGUL = ".*\\p{IsHangul}.*";
  private static final String HAN = ".*\\p{IsHan}.*";

  @Test
  void every_phrase_of_every_profile_is_there_in_three_scripts() {
    for (Profile profile : Profiles.all()) {
      Story story = Story.named(profile.story());
      assertThat(story.phrases())
          .as(profile.story())
          .allSatisfy(p -> {
            assertThat(p.en()).isNotBlank().doesNotMatch(HANGUL).doesNotMatch(HAN);
            assertThat(p.ko().replaceAll("\\{\\w+}", "")).matches(HANGUL).doesNotMatch(HAN);
            assertThat(p.zh().replaceAll("\\{\\w+}", "")).matches(HAN).doesNotMatch(HANGUL);
          });
    }
  }

  @Test
  void the_same_slots_stand_in_each_language_of_a_phrase() {
    for (Profile profile : Profiles.all()) {
      for (Phrase p : Story.named(profile.story()).phrases()) {
        for (String slot : slots(p)) {
          assertThat(p.en()).contains(slot);
          assertThat(p.ko()).contains(slot);
          assertThat(p.zh()).contains(slot);
        }
      }
    }
  }

  private static java.util.List<String> slots(Phrase p) {
    return java.util.regex.Pattern.compile("\\{\\w+}")
        .matcher(p.en() + p.ko() + p.zh())
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void a_profile_has_its_own_words_over_the_common_ones() {
    Story story = Story.named("settled");
    assertThat(story.variants("answer south")).isEqualTo(1);
    assertThat(story.one("answer south 1").en()).startsWith("Yes.");
  }

  @Test
  void a_slot_is_filled_in_each_language() {
    Phrase filled =
        new Phrase("{who} left.", "{who} 떠났다.", "{who}走了。")
            .with(Map.of("who", new Phrase("my aunt", "이모", "姨妈")));
    assertThat(filled).isEqualTo(new Phrase("My aunt left.", "이모 떠났다.", "姨妈走了。"));
  }

  @Test
  void a_missing_phrase_is_named() {
    assertThatThrownBy(() -> Story.named("sold").one("no such"))
        .hasMessageContaining("sold")
        .hasMessageContaining("no such");
  }
}
