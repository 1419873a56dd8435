package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Facts of published decisions under a set of another day: what flips is the law. Fear in the
 * second state, which neither decision reached, is held still, so that nothing else is open.
 */
class CounterfactualPairsTest {

  /** UK-01 ([2011] UKUT 92): more than ten years abroad, never registered in the South. */
  private static final Map<String, String> TEN_YEARS =
      Map.of(
          "nk_by_birth", "yes",
          "rok_registered", "no",
          "lived_in_rok", "no",
          "years_outside_peninsula", "over_10",
          "risk_dprk", "yes",
          "risk_rok", "no",
          "exclusion_conduct", "none");

  /** CA-01 (RPD TA2-15547): a trade official, found to be a member who knew of the crimes. */
  private static final Map<String, String> OFFICIAL_OF_2003 =
      Map.of(
          "nk_by_birth", "yes",
          "rok_registered", "no",
          "lived_in_rok", "no",
          "risk_dprk", "yes",
          "risk_rok", "yes",
          "regime_role", "trade_official",
          "exclusion_conduct", "membership_with_knowledge");

  @Test
  void the_ten_years_facts_flip_between_the_guidance_of_2011_and_of_2014() {
    assertThat(yields("GB-2011", TEN_YEARS, LocalDate.of(2011, 3, 7))).isEqualTo("GRANT");
    assertThat(yields("GB-2014", TEN_YEARS, LocalDate.of(2014, 8, 26))).isEqualTo("REFUSE");
  }

  @Test
  void the_rule_that_flips_the_ten_years_facts_is_the_one_on_time_abroad() {
    assertThat(counts("GB-2011")).isEqualTo("national_at_birth_10y_lapsed: DOES_NOT_COUNT");
    assertThat(counts("GB-2014")).isEqualTo("national_at_birth_10y_lapsed: COUNTS");
  }

  @Test
  void the_official_of_2003_is_no_longer_excluded_from_the_day_of_the_complicity_test() {
    assertThat(yields("CA-2003", OFFICIAL_OF_2003, LocalDate.of(2003, 9, 12))).isEqualTo("EXCLUDE");
    assertThat(yields("CA-2010", OFFICIAL_OF_2003, LocalDate.of(2013, 7, 18))).isEqualTo("EXCLUDE");
    assertThat(yields("CA-2010", OFFICIAL_OF_2003, LocalDate.of(2013, 7, 19))).isEqualTo("GRANT");
    assertThat(yields("CA-2016", OFFICIAL_OF_2003, LocalDate.of(2016, 12, 2))).isEqualTo("GRANT");
  }

  @Test
  void an_excluded_person_is_never_sent_back_unlooked_at_and_the_family_has_its_own_claim() {
    var official = evaluate("CA-2003", OFFICIAL_OF_2003, LocalDate.of(2003, 9, 12));
    assertThat(official.value("non_return_assessment").text()).isEqualTo("required");
    var son = new HashMap<>(OFFICIAL_OF_2003);
    son.put("regime_role", "none");
    son.put("exclusion_conduct", "none");
    assertThat(yields("CA-2003", son, LocalDate.of(2003, 9, 12))).isEqualTo("GRANT");
  }

  private static String counts(String set) {
    var evaluation = evaluate(set, TEN_YEARS, LocalDate.of(2015, 1, 1));
    return evaluation.value("second_nationality_character").text()
        + ": "
        + evaluation.value("second_nationality_counts").text();
  }

  private static String yields(String set, Map<String, String> facts, LocalDate day) {
    return evaluate(set, facts, day).value("outcome").text();
  }

  /** Every other fact as a published decision leaves it: not stated. */
  private static Evaluation evaluate(String id, Map<String, String> facts, LocalDate day) {
    var set = Shipped.set(id);
    var values = new HashMap<String, Value>();
    for (var input : set.inputs()) {
      values.put(
          input.name(),
          switch (input.type()) {
            case ValueType.Enumeration(var codes) -> Value.of(stated(facts, input.name(), codes));
            case ValueType.Days() -> Value.of(day);
            default -> throw new IllegalStateException(input.name());
          });
    }
    return set.evaluate(new Facts(values));
  }

  private static String stated(
      Map<String, String> facts, String name, java.util.List<String> codes) {
    return facts.getOrDefault(name, codes.contains("not_stated") ? "not_stated" : codes.getFirst());
  }
}
