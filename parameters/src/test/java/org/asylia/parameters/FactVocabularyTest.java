package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactVocabularyTest {
  private final JsonNode vocabulary =
      JsonMapper.builder().build().readTree(Shipped.bytes("facts.json"));

  @Test
  void every_input_of_every_set_is_in_the_vocabulary_with_the_same_values() {
    var known = values();
    for (var id : Shipped.IDS) {
      for (var input : Shipped.set(id).inputs()) {
        var expected = input.type() instanceof ValueType.Enumeration(var codes) ? codes : List.of();
        assertThat(known.get(input.name())).as(id + " " + input.name()).isEqualTo(expected);
      }
    }
  }

  @Test
  void every_fact_and_value_has_a_label_in_three_languages_and_every_fact_a_meaning() {
    for (var fact : vocabulary.get("facts")) {
      labelled(fact);
      assertThat(fact.get("meaning").asString()).endsWith(".");
      fact.path("values").forEach(FactVocabularyTest::labelled);
    }
  }

  @Test
  void every_fact_that_is_not_a_date_or_a_kind_of_proceeding_can_be_not_stated_and_not_assessed() {
    values()
        .forEach((code, values) -> {
          if (!code.equals("decision_date") && !code.endsWith("proceeding")) {
            assertThat(values).as(code).contains("not_stated", "not_assessed");
          }
        });
  }

  @Test
  void codes_for_published_decisions_are_values_of_their_fact() {
    for (var fact : vocabulary.get("facts")) {
      var values = values().get(fact.get("code").asString());
      for (var code : fact.path("published").path("codes")) {
        assertThat(values).contains(code.asString());
      }
    }
  }

  private static void labelled(JsonNode node) {
    for (var language : List.of("en", "ko", "zh")) {
      assertThat(node.path("label").path(language).asString("")).as("%s", node).isNotBlank();
    }
  }

  private Map<String, List<String>> values() {
    var known = new LinkedHashMap<String, List<String>>();
    for (var fact : vocabulary.get("facts")) {
      known.put(
          fact.get("code").asString(),
          fact.path("values").valueStream().map(value -> value.get("code").asString()).toList());
    }
    return known;
  }
}
