package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.parameters.Shipped.ordinaryBut;
import static org.asylia.parameters.Shipped.outcome;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** What the law of further states says of a fact pattern, each worked out from its source. */
class ShippedLaterSetsTest {

  /** RRT, 2010-09-13: fear in the North accepted, ROK national at birth, no fear there. */
  @Test
  void australia_before_2012_refuses_for_the_second_nationality_and_leaves_an_open_one_open() {
    assertThat(outcome("AU-2010", ordinaryBut())).isEqualTo("REFUSE");
    assertThat(outcome("AU-2010", ordinaryBut("nk_by_birth", "left_open"))).isEqualTo("INCOMPLETE");
  }

  /** Migration Act s.36(3) and (4): a right to live elsewhere, unless there is fear there. */
  @Test
  void a_right_to_live_elsewhere_bars_in_australia_only_where_there_is_no_fear() {
    assertThat(elsewhere("no")).isEqualTo("REFUSE");
    assertThat(elsewhere("yes")).isEqualTo("GRANT");
    assertThat(elsewhere("not_stated")).isEqualTo("INCOMPLETE");
  }

  private static String elsewhere(String risk) {
    return outcome(
        "AU-2010",
        ordinaryBut(
            "risk_rok", "yes", "right_to_enter_elsewhere", "yes", "risk_other_state", risk));
  }

  /** [2012] FCAFC 33: two nationalities bar a valid application, whatever is feared. */
  @Test
  void australia_since_2012_looks_at_nothing_before_the_bar_is_lifted() {
    assertThat(outcome("AU-2012", ordinaryBut("risk_dprk", "not_assessed")))
        .isEqualTo("INVALID_APPLICATION");
    assertThat(outcome("AU-2012", ordinaryBut("risk_rok", "yes"))).isEqualTo("INVALID_APPLICATION");
    assertThat(outcome("AU-2012", ordinaryBut("risk_rok", "yes", "minister_lifted_bar", "yes")))
        .isEqualTo("GRANT");
    assertThat(outcome("AU-2012", ordinaryBut("minister_lifted_bar", "not_assessed")))
        .isEqualTo("INCOMPLETE");
  }

  /** [2016] NZIPT 800858: discrimination, health and isolation are weighed together. */
  @Test
  void new_zealand_denies_no_fear_before_serious_illness_was_weighed_with_the_rest() {
    assertThat(outcome("NZ-2016", ordinaryBut())).isEqualTo("REFUSE");
    assertThat(outcome("NZ-2016", ordinaryBut("mental_health", "serious"))).isEqualTo("REMIT");
    assertThat(
            outcome(
                "NZ-2016",
                ordinaryBut("mental_health", "serious", "rok_risk_assessed_individually", "yes")))
        .isEqualTo("REFUSE");
    assertThat(outcome("NZ-2016", ordinaryBut("rok_registered", "yes", "risk_rok", "yes")))
        .isEqualTo("GRANT");
  }

  /** VGH BW, 2005-06-03: whether from the North or the South, a national of the South. */
  @Test
  void germany_in_2005_refused_with_the_origin_left_open() {
    assertThat(outcome("DE-2005", ordinaryBut("nk_by_birth", "left_open"))).isEqualTo("REFUSE");
    assertThat(outcome("DE-2005", ordinaryBut("nk_by_birth", "not_assessed")))
        .isEqualTo("INCOMPLETE");
  }

  /** A 9 K 9336/17 (2020-08-03): a centre of life in a third state, ROK law as it then stood. */
  @Test
  void a_centre_of_life_elsewhere_flips_germany_until_the_korean_item_is_gone() {
    assertThat(centreOfLife(LocalDate.of(2020, 8, 3))).isEqualTo("GRANT");
    assertThat(centreOfLife(LocalDate.of(2021, 6, 8))).isEqualTo("GRANT");
    assertThat(centreOfLife(LocalDate.of(2021, 6, 9))).isEqualTo("REMIT");
    assertThat(outcome("DE-2020", ordinaryBut())).isEqualTo("REFUSE");
    assertThat(outcome("DE-2005", ordinaryBut("centre_of_life_third_state", "yes")))
        .isEqualTo("REFUSE");
  }

  private static String centreOfLife(LocalDate day) {
    var facts = new HashMap<>(ordinaryBut("centre_of_life_third_state", "yes").values());
    facts.put("decision_date", Value.of(day));
    return outcome("DE-2020", new Facts(facts));
  }

  /** A 9 K 3079/19 (2020-01-15): deserters, officials, persons of interest may not be safe. */
  @Test
  void germany_looks_individually_at_people_the_regime_cares_about() {
    for (var changed :
        new String[][] {
          {"regime_role", "state_official"},
          {"regime_role", "trade_official"},
          {"regime_role", "security_or_detention_service"},
          {"regime_interest", "deserter"},
          {"regime_interest", "individual_interest"}
        }) {
      assertThat(outcome("DE-2020", ordinaryBut(changed))).as(changed[1]).isEqualTo("REMIT");
    }
    assertThat(outcome("DE-2020", ordinaryBut("regime_role", "conscript"))).isEqualTo("REFUSE");
    assertThat(
            outcome(
                "DE-2020",
                ordinaryBut(
                    "regime_interest", "deserter", "rok_risk_assessed_individually", "yes")))
        .isEqualTo("REFUSE");
  }

  /** The Netherlands: practice to 2012, then entitlement (2013:19110), then proof (2014:2815). */
  @Test
  void the_same_person_under_three_dutch_sets() {
    assertThat(outcome("NL-2012", ordinaryBut())).isEqualTo("GRANT");
    assertThat(outcome("NL-2013", ordinaryBut())).isEqualTo("REFUSE");
    assertThat(outcome("NL-2014", ordinaryBut())).isEqualTo("REMIT");
    assertThat(outcome("NL-2012", ordinaryBut("rok_registered", "yes"))).isEqualTo("REFUSE");
  }

  /** UDI 2010-010: counts, with individual exceptions. */
  @Test
  void norway_considers_an_exception_after_a_long_stay() {
    assertThat(outcome("NO-2010", ordinaryBut())).isEqualTo("REFUSE");
    assertThat(longStay("not_made")).isEqualTo("REMIT");
    assertThat(longStay("refused")).isEqualTo("GRANT");
    assertThat(longStay("accepted")).isEqualTo("REFUSE");
  }

  private static String longStay(String request) {
    return outcome(
        "NO-2010",
        ordinaryBut("years_outside_peninsula", "over_10", "rok_protection_request", request));
  }

  /** Reported practice: 99 of 126 refused in 2013. */
  @Test
  void belgium_counts_the_second_nationality() {
    assertThat(outcome("BE", ordinaryBut())).isEqualTo("REFUSE");
    assertThat(outcome("BE", ordinaryBut("nk_by_birth", "left_open"))).isEqualTo("REFUSE");
    assertThat(outcome("BE", ordinaryBut("risk_rok", "not_assessed"))).isEqualTo("INCOMPLETE");
  }
}
