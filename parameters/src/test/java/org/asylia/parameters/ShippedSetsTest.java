package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.Invariants;
import org.asylia.parameters.proof.SetProof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedSetsTest {
  private static final Set<String> LEGAL_CHARACTER =
      Set.of(
          "national_at_birth",
          "national_at_birth_10y_lapsed",
          "entitled_shown",
          "acquired_exercised",
          "uncertain_not_within_control",
          "COUNTS",
          "DOES_NOT_COUNT",
          "OWN_NATIONAL",
          "BARRED");

  @TestFactory
  Stream<DynamicTest> every_set_is_proved_over_its_whole_input_space() {
    return Shipped.IDS.stream()
        .map(id ->
            DynamicTest.dynamicTest(
                id + " over " + SetProof.points(Shipped.set(id)) + " combinations",
                () -> assertThat(SetProof.prove(Shipped.set(id), invariants(id))).isEmpty()));
  }

  @Test
  void every_set_says_with_its_source_and_in_three_languages_what_it_must_keep() {
    for (var id : Shipped.IDS) {
      assertThat(invariants(id).set()).isEqualTo(id);
      assertThat(invariants(id).invariants())
          .as(id)
          .hasSizeGreaterThan(1)
          .allSatisfy(invariant -> {
            assertThat(invariant.source()).containsPattern("\\[[vm]]");
            assertThat(invariant.says()).containsKeys("en", "ko", "zh");
          });
    }
  }

  private static Invariants invariants(String id) {
    var file = id + ".invariants";
    return InvariantReader.read(file, Shipped.bytes("parameters/" + file));
  }

  @Test
  void every_rule_names_its_source_and_its_confidence() {
    for (var id : Shipped.IDS) {
      for (var decision : Shipped.set(id).decisions()) {
        assertThat(decision.rules())
            .as("%s %s", id, decision.id())
            .allSatisfy(rule -> {
              assertThat(rule.source()).isNotBlank();
              assertThat(rule.confidence()).isNotEqualTo(Confidence.UNMARKED);
              assertThat(rule.id()).startsWith(id + "." + decision.id() + ".");
            });
      }
    }
  }

  @Test
  void every_day_of_every_set_is_marked_and_a_year_alone_is_never_called_seen() {
    for (var id : Shipped.IDS) {
      var header = Shipped.set(id).header();
      var certainty = header.certainty();
      assertThat(certainty.validFrom() == Confidence.UNMARKED)
          .as(id)
          .isEqualTo(header.validFrom().isEmpty());
      assertThat(certainty.validTo() == Confidence.UNMARKED)
          .as(id)
          .isEqualTo(header.validTo().isEmpty());
      assertThat(certainty.percent().orElseThrow()).as(id).isBetween(50, 99);
    }
    var uncertain = Shipped.set("AU-2012").header();
    assertThat(uncertain.validFrom()).contains(java.time.LocalDate.of(2012, 1, 1));
    assertThat(uncertain.certainty().validFrom()).isEqualTo(Confidence.MEMORY);
    assertThat(Shipped.set("AU-2010").header().validTo())
        .contains(java.time.LocalDate.of(2012, 12, 31));
    assertThat(Shipped.set("NL-2012").header().validFrom()).isEmpty();
  }

  @Test
  void legal_character_is_derived_and_never_an_input() {
    for (var id : Shipped.IDS) {
      for (var input : Shipped.set(id).inputs()) {
        if (input.type() instanceof ValueType.Enumeration(var codes)) {
          assertThat(codes)
              .as(id + " " + input.name())
              .doesNotContainAnyElementsOf(LEGAL_CHARACTER);
        }
      }
    }
  }

  @Test
  void sets_say_where_and_when_they_apply() {
    var set = Shipped.set("GB-2011").header();
    assertThat(set.jurisdiction()).isEqualTo("GB");
    assertThat(set.inForceOn(java.time.LocalDate.of(2014, 8, 25))).isTrue();
    assertThat(set.inForceOn(java.time.LocalDate.of(2014, 8, 26))).isFalse();
    assertThat(Shipped.set("GB-2014").header().inForceOn(java.time.LocalDate.of(2014, 8, 26)))
        .isTrue();
    assertThat(Shipped.set("CA-2016").header().kinds())
        .containsExactly("protection", "humanitarian");
    assertThat(set.standard()).isEqualTo("reasonable_likelihood");
  }
}
