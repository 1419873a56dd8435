package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameExplanationTest {
  private final NameModel model = NameModel.shipped();

  @Test
  void a_spelling_and_a_character_are_explained_syllable_by_syllable() {
    NameExplanation why = explain("Ro Hyang-suk", "盧香淑");
    assertThat(why.ratio()).isGreaterThan(5);
    assertThat(why.one())
        .extracting(part -> part.letters() + "=" + part.hangul())
        .containsExactly("ro=로", "hyang=향", "suk=숙");
    assertThat(why.reasons())
        .contains(
            reason(NameReason.Key.SAME_READING, Map.of("hangul", "로향숙")),
            reason(NameReason.Key.SPELLING_COMMON, Map.of("letters", "suk", "hangul", "숙")),
            reason(NameReason.Key.CHARACTER_READ, Map.of("letters", "淑", "hangul", "숙")),
            reason(NameReason.Key.NORTHERN_FORM, Map.of("north", "로향숙", "south", "노향숙")));
  }

  @Test
  void what_keeps_two_names_apart_is_said() {
    assertThat(keys("김향숙", "박철수")).containsExactly(NameReason.Key.NO_COMMON_READING);
    assertThat(keys("김민지", "김민주")).containsExactly(NameReason.Key.SLIP);
    assertThat(keys("Unknown", "박철수")).containsExactly(NameReason.Key.UNREADABLE);
    assertThat(keys("향숙", "노향숙")).containsExactly(NameReason.Key.PART_ONLY);
  }

  @Test
  void other_characters_with_one_reading_are_told_from_the_same_ones() {
    assertThat(keys("金香淑", "金香肅")).contains(NameReason.Key.OTHER_CHARACTERS);
    assertThat(keys("盧香淑", "卢香淑")).contains(NameReason.Key.SAME_LETTERS);
  }

  @Test
  void an_unusual_spelling_is_called_rare() {
    assertThat(explain("Kim Hyang-souk", "김향숙").reasons())
        .contains(reason(NameReason.Key.SPELLING_RARE, Map.of("letters", "souk", "hangul", "숙")));
  }

  private NameExplanation explain(String one, String other) {
    return NameExplanation.of(model, model.nameOf(one), model.nameOf(other));
  }

  private List<NameReason.Key> keys(String one, String other) {
    return explain(one, other).reasons().stream().map(NameReason::key).toList();
  }

  private static NameReason reason(NameReason.Key key, Map<String, String> values) {
    return new NameReason(key, values);
  }
}
