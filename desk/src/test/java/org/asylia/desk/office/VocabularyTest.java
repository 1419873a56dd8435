package org.asylia.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.desk.language.Language;
import org.asylia.parameters.ParameterSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
  private final Vocabulary words = Vocabulary.of("north-korea");
  private final Situation situation = Situation.load("north-korea");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_fact_that_may_be_found_has_a_label_a_meaning_and_words_for_its_values(
      Language language) {
    situation
        .facts()
        .forEach((code, values) -> {
          assertThat(words.label(language, code)).as(code).isNotBlank().isNotEqualTo(code);
          assertThat(words.meaning(language, code)).as(code).isNotBlank();
          for (String value : values) {
            assertThat(words.value(language, code, value)).as(code + " " + value).isNotBlank();
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_legal_character_that_a_set_derives_has_a_name(Language language) {
    for (ParameterSet set : PublishedParameters.of(situation).sets()) {
      set.decisions().stream()
          .filter(d -> !d.id().equals("proposal"))
          .forEach(d ->
              assertThat(words.derived(language, d.id())).as(set.id() + " " + d.id()).isPresent());
    }
  }
}
