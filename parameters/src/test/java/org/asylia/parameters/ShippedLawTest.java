package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.parameters.Shipped.ordinaryBut;
import static org.asylia.parameters.Shipped.outcome;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/**
 * Counterfactual pairs worked out by hand from the law: one fact or one set changes, the outcome
 * follows.
 */
class ShippedLawTest {

  @Test
  void ten_years_abroad_flip_between_the_guidance_of_2011_and_of_2014() {
    var longAbroad = ordinaryBut("years_outside_peninsula", "over_10");
    assertThat(outcome("GB-2011", longAbroad)).isEqualTo("GRANT");
    assertThat(outcome("GB-2014", longAbroad)).isEqualTo("REFUSE");
    assertThat(outcome("GB-2011", ordinaryBut())).isEqualTo("REFUSE");
  }

  @Test
  void an_unknown_stay_abroad_is_incomplete_under_2011_and_never_a_refusal() {
    for (var silent : new String[] {"not_stated", "not_assessed"}) {
      assertThat(outcome("GB-2011", ordinaryBut("years_outside_peninsula", silent)))
          .isEqualTo("INCOMPLETE");
    }
  }

  @Test
  void registration_in_the_rok_closes_the_us_route() {
    assertThat(outcome("US-2004", ordinaryBut())).isEqualTo("GRANT");
    assertThat(outcome("US-2004", ordinaryBut("rok_registered", "yes"))).isEqualTo("REFUSE");
    assertThat(outcome("US-2004", ordinaryBut("firm_resettlement", "yes"))).isEqualTo("REFUSE");
  }

  @Test
  void mere_entitlement_does_not_count_for_unhcr_but_nationality_with_protection_does() {
    assertThat(outcome("UNHCR", ordinaryBut())).isEqualTo("GRANT");
    assertThat(outcome("UNHCR", ordinaryBut("rok_protection_request", "accepted")))
        .isEqualTo("REFUSE");
    assertThat(
            outcome(
                "UNHCR", ordinaryBut("rok_registered", "yes", "rok_protection_request", "refused")))
        .isEqualTo("GRANT");
  }

  @Test
  void a_fear_in_both_states_makes_the_second_nationality_immaterial() {
    for (var id : Shipped.STATUS) {
      assertThat(outcome(id, ordinaryBut("risk_rok", "yes", "rok_registered", "yes")))
          .as(id)
          .isEqualTo(id.equals("AU-2012") ? "INVALID_APPLICATION" : "GRANT");
    }
  }

  @Test
  void an_unresolved_nationality_goes_back_where_the_law_says_so() {
    assertThat(outcome("CA-2010", ordinaryBut())).isEqualTo("REMIT");
    assertThat(outcome("NL-2014", ordinaryBut())).isEqualTo("REMIT");
    assertThat(outcome("CA-2010", ordinaryBut("state_proved_rok", "yes"))).isEqualTo("REFUSE");
    assertThat(outcome("NL-2014", ordinaryBut("state_proved_rok", "yes"))).isEqualTo("REFUSE");
  }

  @Test
  void france_reads_the_foreign_law_from_the_day_it_was_read() {
    var before = new HashMap<>(Shipped.ordinary());
    before.put("decision_date", Value.of(LocalDate.of(2016, 5, 5)));
    assertThat(outcome("FR-2014", new Facts(before))).isEqualTo("REMIT");
    before.put("decision_date", Value.of(LocalDate.of(2016, 5, 6)));
    assertThat(outcome("FR-2014", new Facts(before))).isEqualTo("GRANT");
  }

  @Test
  void knowing_membership_excludes_only_under_the_older_canadian_test() {
    var member =
        new HashMap<>(
            ordinaryBut("exclusion_conduct", "membership_with_knowledge", "risk_rok", "yes")
                .values());
    assertThat(outcome("CA-2003", new Facts(member))).isEqualTo("EXCLUDE");
    assertThat(outcome("CA-2016", new Facts(member))).isEqualTo("GRANT");
    assertThat(outcome("UNHCR", new Facts(member))).isEqualTo("GRANT");
    member.put("decision_date", Value.of(LocalDate.of(2013, 7, 18)));
    assertThat(outcome("CA-2010", new Facts(member))).isEqualTo("EXCLUDE");
    member.put("decision_date", Value.of(LocalDate.of(2013, 7, 19)));
    assertThat(outcome("CA-2010", new Facts(member))).isEqualTo("GRANT");
  }

  @Test
  void a_significant_contribution_without_defences_considered_stays_open() {
    for (var id : Shipped.STATUS) {
      var facts =
          ordinaryBut(
              "minister_lifted_bar", "yes",
              "exclusion_conduct", "significant_contribution",
              "exclusion_defence", "not_assessed",
              "risk_rok", "yes");
      assertThat(outcome(id, facts)).as(id).isEqualTo("INCOMPLETE");
    }
  }

  @Test
  void relatives_at_individual_risk_and_destitution_hold_a_dutch_refusal_back() {
    assertThat(
            outcome(
                "NL-2014",
                ordinaryBut(
                    "state_proved_rok", "yes", "relatives_in_dprk_risk", "individual_not_refuted")))
        .isEqualTo("REMIT");
    assertThat(
            outcome(
                "NL-2014",
                ordinaryBut(
                    "state_proved_rok", "yes",
                    "centre_of_life_third_state", "yes",
                    "destitution_in_rok", "not_stated")))
        .isEqualTo("REMIT");
  }

  @Test
  void humanitarian_relief_in_canada_needs_context_and_child_assessed() {
    assertThat(
            outcome(
                "CA-2016",
                ordinaryBut(
                    "proceeding", "humanitarian",
                    "misrepresentation", "yes",
                    "misrepresentation_context_assessed", "no")))
        .isEqualTo("REMIT");
    assertThat(
            outcome(
                "CA-2016",
                ordinaryBut("proceeding", "humanitarian", "best_interests_child", "not_assessed")))
        .isEqualTo("INCOMPLETE");
    assertThat(outcome("CA-2016", ordinaryBut("proceeding", "humanitarian")))
        .isEqualTo("DISCRETION");
  }

  @Test
  void open_questions_name_the_facts_that_keep_a_case_open() {
    var evaluation =
        Shipped.set("SE-2015")
            .evaluate(ordinaryBut("risk_dprk", "not_assessed", "risk_rok", "not_stated"));
    assertThat(evaluation.value("outcome").text()).isEqualTo("INCOMPLETE");
    assertThat(evaluation.value("proposal").text()).isEqualTo("NEEDS_MORE");
    assertThat(evaluation.answer("open_questions").rows())
        .extracting(row -> row.getFirst().text())
        .containsExactly("risk_dprk", "risk_rok");
  }
}
