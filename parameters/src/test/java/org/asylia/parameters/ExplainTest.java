package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.parameters.Shipped.ordinaryBut;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.asylia.parameters.explain.Comparison;
import org.asylia.parameters.explain.Explanation;
import org.asylia.parameters.explain.Told;
import org.junit.jupiter.api.Test;

/** Worked out by hand from the tables of the shipped sets. */
class ExplainTest {
  private static final Value GRANT = Value.of("GRANT");

  @Test
  void a_refusal_is_decided_by_three_facts_and_the_rest_did_not_matter() {
    var why =
        Explanation.of(Shipped.set("GB-2014"), ordinaryBut("years_outside_peninsula", "over_10"));
    assertThat(why.outcome()).isEqualTo(Value.of("REFUSE"));
    assertThat(why.decisive())
        .extracting(Explanation.Known::fact)
        .containsExactlyInAnyOrder("nk_by_birth", "other_nationality", "risk_rok");
    assertThat(why.idle())
        .extracting(Explanation.Known::fact)
        .contains("years_outside_peninsula", "risk_dprk");
    assertThat(why.fired())
        .extracting(Rule::id)
        .contains("GB-2014.second_nationality_counts.2", "GB-2014.outcome.1");
  }

  @Test
  void the_nearest_change_to_a_grant_is_a_fear_in_the_second_state() {
    var why = Explanation.of(Shipped.set("GB-2014"), ordinaryBut());
    assertThat(why.others())
        .filteredOn(other -> other.outcome().equals(GRANT))
        .singleElement()
        .satisfies(other -> {
          assertThat(other.ways()).isEqualTo(BigInteger.ONE);
          assertThat(other.nearest())
              .containsExactly(
                  List.of(
                      new Explanation.Change("risk_rok", Value.of("no"), Value.of("yes"), "yes")));
        });
    assertThat(why.others())
        .filteredOn(other -> other.outcome().equals(Value.of("DISCRETION")))
        .singleElement()
        .satisfies(other -> assertThat(other.reachable()).isFalse());
  }

  @Test
  void a_change_of_the_day_says_which_days() {
    var facts =
        new java.util.HashMap<>(
            ordinaryBut(
                    "exclusion_conduct", "membership_with_knowledge",
                    "risk_rok", "yes",
                    "exclusion_defence", "none_applies")
                .values());
    facts.put("decision_date", Value.of(LocalDate.of(2013, 7, 18)));
    var why = Explanation.of(Shipped.set("CA-2010"), new Facts(facts));
    assertThat(why.outcome()).isEqualTo(Value.of("EXCLUDE"));
    assertThat(why.others())
        .filteredOn(other -> other.outcome().equals(GRANT))
        .flatExtracting(Explanation.Other::nearest)
        .extracting(way -> way.getFirst().span())
        .contains("2013-07-19", "> 2013-07-19");
  }

  @Test
  void two_sets_part_exactly_where_their_outcomes_do() {
    var before = small("<= 5");
    var after = small("< 5");
    var comparison = Comparison.of(before, after);
    assertThat(comparison.combinations()).isEqualTo(BigInteger.valueOf(3));
    assertThat(comparison.changed()).isEqualTo(BigInteger.ONE);
    assertThat(comparison.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.from()).isEqualTo(GRANT);
          assertThat(difference.to()).isEqualTo(Value.of("REMIT"));
          assertThat(difference.patterns())
              .singleElement()
              .satisfies(p -> assertThat(p.facts().getFirst().spans()).containsExactly("5"));
        });
    assertThat(Comparison.of(before, before).differences()).isEmpty();
  }

  @Test
  void ten_years_abroad_are_what_british_guidance_parts_on() {
    var comparison = Comparison.of(Shipped.set("GB-2011"), Shipped.set("GB-2014"), true);
    var lost =
        comparison.differences().stream()
            .filter(d -> d.from().equals(GRANT) && d.to().equals(Value.of("REFUSE")))
            .findFirst()
            .orElseThrow();
    assertThat(lost.patterns())
        .allSatisfy(pattern ->
            assertThat(pattern.facts())
                .contains(
                    new Comparison.AnyOf(
                        "years_outside_peninsula",
                        List.of(Value.of("over_10")),
                        List.of("over_10"))));
    assertThat(comparison.changed())
        .isEqualTo(
            comparison.differences().stream()
                .map(Comparison.Difference::combinations)
                .reduce(BigInteger.ZERO, BigInteger::add));
  }

  @Test
  void everything_is_told_in_three_languages() {
    for (var language : List.of("en", "ko", "zh")) {
      var told = new Told(Words.ofCodes(language));
      assertThat(String.join("\n", told.of(Explanation.of(Shipped.set("GB-2014"), ordinaryBut()))))
          .contains("GB-2014.outcome.1", "risk_rok")
          .doesNotContain("explain.", "{");
      assertThat(
              String.join(
                  "\n",
                  told.of(Comparison.of(Shipped.set("CA-2003"), Shipped.set("CA-2010"), true))))
          .doesNotContain("compare.", "{");
      assertThat(Sentences.in(language).keys()).isEqualTo(Sentences.in("en").keys());
    }
  }

  private static ParameterSet small(String cell) {
    return new Dmn()
        .input("n", "number")
        .decision(
            "outcome",
            "hitPolicy='FIRST'",
            List.of("n"),
            "<output name='o' typeRef='string'/>",
            List.of(List.of(cell, "\"GRANT\""), List.of("-", "\"REMIT\"")))
        .read();
  }
}
