package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
  @Test
  void a_field_may_be_its_name_alone() {
    LinkageConfig config = ConfigReader.read("fields: [surname, given]\n");
    assertThat(config.fields()).extracting(FieldRule::name).containsExactly("surname", "given");
    assertThat(config.fields()).extracting(FieldRule::comparison).containsOnly(Comparison.TEXT);
    assertThat(config.withinFiles()).isTrue();
    assertThat(config.threshold()).isEmpty();
  }

  @Test
  void everything_that_can_be_said_is_understood() {
    LinkageConfig config =
        ConfigReader.read(
            """
            id: number
            fields:
              - {name: born, columns: [y, m, d], compare: date, frequencies: false}
              - {name: second, absence: true}
              - name: place
                compare: exact
                same: [[North, 북], [South, 남]]
            blocks: [[born.year-or-next, place], second.start]
            within-files: false
            cap: 50
            threshold: 0.9
            seed: 7
            """);
    assertThat(config.id()).hasValue("number");
    assertThat(config.fields().getFirst().columns()).containsExactly("y", "m", "d");
    assertThat(config.fields().get(1).absence()).isTrue();
    assertThat(config.fields().get(2).same()).containsEntry("북", "north");
    assertThat(config.blocks())
        .containsExactly(
            List.of(new KeyPart(0, KeyPart.Form.YEAR_OR_NEXT), new KeyPart(2, KeyPart.Form.WHOLE)),
            List.of(new KeyPart(1, KeyPart.Form.START)));
    assertThat(config.withinFiles()).isFalse();
    assertThat(config.cap()).isEqualTo(50);
    assertThat(config.threshold()).hasValue(0.9);
    assertThat(config.seed()).isEqualTo(7);
  }

  @Test
  void what_is_not_understood_is_named() {
    refused("fields: [a]\nfeilds: [b]\n", "feilds");
    refused("fields: [{name: a, compare: sound}]\n", "sound");
    refused("fields: [a]\nblocks: [[b]]\n", "\"b\"");
    refused("fields: [a]\nblocks: [[a.end]]\n", "end");
    refused("fields: [a, a]\n", "called a");
    refused("fields: [a]\nthreshold: 2\n", "\"2\"");
    refused("fields: [a]\ncap: 1\n", "cap");
    refused("fields: [", "no YAML");
    refused("- 1\n", "names and values");
    refused("", "no fields");
  }

  @Test
  void a_configuration_that_repeats_itself_without_end_is_refused() {
    refused("fields: &a [*a]\n", ".");
    refused("fields: " + "[".repeat(10_000), "nested");
  }

  private static void refused(String yaml, String named) {
    assertThatThrownBy(() -> ConfigReader.read(yaml))
        .as(yaml)
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining(named);
  }
}
