package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.parameters.Shipped.arrivedBut;
import static org.asylia.parameters.Shipped.outcome;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Korean law says of its own nationals from the North, worked out from its sources. */
class KoreanSetsTest {
  private static final List<String> SETTLEMENT = List.of("KR-2007", "KR-2010", "KR-2021");

  /** 96Nu1221: a foreign passport alone shows nothing; the state proves who is a foreigner. */
  @Test
  void a_foreign_passport_makes_nobody_a_foreigner() {
    assertThat(outcome("KR-1996", arrivedBut("foreign_passport", "yes"))).isEqualTo("OWN_NATIONAL");
    assertThat(
            outcome(
                "KR-1996",
                arrivedBut("foreign_passport", "yes", "state_proved_other_nationality", "yes")))
        .isEqualTo("TREATED_AS_FOREIGNER");
    assertThat(outcome("KR-1996", arrivedBut("state_proved_other_nationality", "not_assessed")))
        .isEqualTo("INCOMPLETE");
    assertThat(outcome("KR-1996", arrivedBut("nk_by_birth", "not_stated"))).isEqualTo("INCOMPLETE");
  }

  /** Settlement law Art 2 and 3: from the North, left it, no other nationality, wants it. */
  @Test
  void the_settlement_law_covers_who_left_and_wants_protection() {
    for (var id : SETTLEMENT) {
      assertThat(outcome(id, arrivedBut())).as(id).isEqualTo("PROTECTED");
      assertThat(outcome(id, arrivedBut("ties_dprk", "no"))).isEqualTo("NOT_COVERED");
      assertThat(outcome(id, arrivedBut("left_dprk", "no"))).isEqualTo("NOT_COVERED");
      assertThat(outcome(id, arrivedBut("other_nationality", "yes"))).isEqualTo("NOT_COVERED");
      assertThat(outcome(id, arrivedBut("will_to_be_protected", "no"))).isEqualTo("NOT_COVERED");
      assertThat(outcome(id, arrivedBut("ties_dprk", "not_assessed"))).isEqualTo("INCOMPLETE");
    }
  }

  /** 2008Guhap211: a denial to a child born in China to a mother from the North was set aside. */
  @Test
  void a_child_born_abroad_is_for_a_named_person_to_weigh() {
    for (var id : SETTLEMENT) {
      assertThat(outcome(id, arrivedBut("left_dprk", "no_born_abroad"))).isEqualTo("DISCRETION");
    }
  }

  /** Art 9 items 1 to 3 stand in each of the three laws. */
  @Test
  void crimes_and_a_false_escape_allow_a_denial_of_benefits_and_nothing_else() {
    for (var id : SETTLEMENT) {
      for (var conduct :
          List.of("international_crime", "serious_nonpolitical_crime", "suspected_false_escape")) {
        var evaluation = Shipped.set(id).evaluate(arrivedBut("settlement_conduct", conduct));
        assertThat(evaluation.value("outcome").text()).as(id).isEqualTo("MAY_BE_DENIED");
        assertThat(evaluation.value("after_refusal").text()).contains("nationality untouched");
      }
      assertThat(outcome(id, arrivedBut("settlement_conduct", "not_assessed")))
          .isEqualTo("INCOMPLETE");
    }
  }

  /** Item 4: a considerable time in 2007, ten years from 2010, gone from 2021. */
  @Test
  void years_with_a_livelihood_abroad_count_differently_in_each_law() {
    assertThat(livelihood("considerable"))
        .containsExactly("MAY_BE_DENIED", "PROTECTED", "PROTECTED");
    assertThat(livelihood("over_10_years"))
        .containsExactly("MAY_BE_DENIED", "MAY_BE_DENIED", "PROTECTED");
    assertThat(livelihood("over_10_years_excepted"))
        .containsExactly("PROTECTED", "PROTECTED", "PROTECTED");
  }

  private static List<String> livelihood(String years) {
    return SETTLEMENT.stream()
        .map(id -> outcome(id, arrivedBut("livelihood_abroad", years)))
        .toList();
  }

  /** Item 5: one year, three years from 2019. */
  @Test
  void late_applications_are_late_after_a_year_and_from_2019_after_three() {
    assertThat(outcome("KR-2007", arrivedBut("application_delay", "one_to_three_years")))
        .isEqualTo("MAY_BE_DENIED");
    assertThat(late(LocalDate.of(2018, 12, 31))).isEqualTo("MAY_BE_DENIED");
    assertThat(late(LocalDate.of(2019, 1, 1))).isEqualTo("PROTECTED");
    for (var id : SETTLEMENT) {
      assertThat(outcome(id, arrivedBut("application_delay", "over_3_years")))
          .isEqualTo("MAY_BE_DENIED");
    }
    assertThat(outcome("KR-2021", arrivedBut("application_delay", "one_to_three_years")))
        .isEqualTo("PROTECTED");
  }

  private static String late(LocalDate day) {
    var facts = new HashMap<>(arrivedBut("application_delay", "one_to_three_years").values());
    facts.put("decision_date", Value.of(day));
    return outcome("KR-2010", new Facts(facts));
  }

  /** Item 6 came in 2010. */
  @Test
  void a_ground_of_the_decree_is_unknown_to_the_law_of_2007() {
    assertThat(
            SETTLEMENT.stream().map(id -> outcome(id, arrivedBut("decree_ground", "yes"))).toList())
        .containsExactly("PROTECTED", "MAY_BE_DENIED", "MAY_BE_DENIED");
  }

  /** Seoul Central District Court, 2025-02-19: crime costs benefits, never hands anybody back. */
  @Test
  void nobody_is_handed_back_whatever_was_done() {
    for (var id : List.of("KR-2010", "KR-2021")) {
      for (var wish : List.of("yes", "not_stated", "not_assessed")) {
        assertThat(
                outcome(
                    id,
                    arrivedBut(
                        "rok_proceeding", "return_to_dprk",
                        "settlement_conduct", "serious_nonpolitical_crime",
                        "wish_to_stay", wish)))
            .isEqualTo("RETURN_UNLAWFUL");
      }
      assertThat(outcome(id, arrivedBut("rok_proceeding", "return_to_dprk", "wish_to_stay", "no")))
          .isEqualTo("DISCRETION");
    }
  }
}
