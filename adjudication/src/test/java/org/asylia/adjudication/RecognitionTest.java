package org.asylia.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.adjudication.Recognition.Where;
import org.asylia.parameters.practice.Pathways;
import org.junit.jupiter.api.Test;

class RecognitionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Born in the North, afraid of it, not of the South, never registered there. */
  private static final Map<String, String> PERSON =
      Map.ofEntries(
          Map.entry("nk_by_birth", "yes"),
          Map.entry("risk_dprk", "yes"),
          Map.entry("risk_rok", "no"),
          Map.entry("rok_registered", "no"),
          Map.entry("lived_in_rok", "no"),
          Map.entry("rok_protection_request", "not_made"),
          Map.entry("state_proved_rok", "no"),
          Map.entry("other_nationality", "no"),
          Map.entry("exclusion_conduct", "none"),
          Map.entry("firm_resettlement", "no"),
          Map.entry("filed_within_one_year", "yes"),
          Map.entry("centre_of_life_third_state", "no"),
          Map.entry("relatives_in_dprk_risk", "no"),
          Map.entry("years_outside_peninsula", "under_10"),
          Map.entry("regime_role", "none"),
          Map.entry("regime_interest", "none"),
          Map.entry("mental_health", "none"),
          Map.entry("minister_lifted_bar", "no"),
          Map.entry("proceeding", "protection"));

  private final Recognition recognition = Recognition.of(Situation.load("north-korea"));

  @Test
  void one_person_under_every_law_in_force_today() {
    Map<String, String> outcomes = new TreeMap<>();
    recognition
        .on(DAY, PERSON)
        .forEach(where -> outcomes.put(where.set().id(), where.conclusion().outcome()));
    assertThat(outcomes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("AU-2012", "INVALID_APPLICATION"),
                Map.entry("BE", "REFUSE"),
                Map.entry("CA-2016", "REFUSE"),
                Map.entry("DE-2020", "REFUSE"),
                Map.entry("FR-2014", "GRANT"),
                Map.entry("GB-2014", "REFUSE"),
                Map.entry("NL-2014", "REMIT"),
                Map.entry("NO-2010", "REFUSE"),
                Map.entry("NZ-2016", "REFUSE"),
                Map.entry("SE-2015", "REFUSE"),
                Map.entry("UNHCR", "GRANT"),
                Map.entry("US-2004", "GRANT")));
  }

  @Test
  void taking_southern_nationality_would_close_the_route_to_the_united_states() {
    assertThat(closing("US-2004", PERSON)).contains("take_rok_nationality");
    assertThat(closing("GB-2014", PERSON)).as("not open in the first place").isEmpty();
    Map<String, String> taken = new TreeMap<>(PERSON);
    taken.put("rok_registered", "yes");
    taken.put("lived_in_rok", "yes");
    assertThat(closing("US-2004", taken)).as("closed already").isEmpty();
  }

  @Test
  void a_step_that_changes_nothing_for_this_person_closes_nothing() {
    Map<String, String> afraidOfBoth = new TreeMap<>(PERSON);
    afraidOfBoth.put("risk_rok", "yes");
    assertThat(closing("US-2004", afraidOfBoth))
        .doesNotContain("take_rok_nationality")
        .contains("settle_firmly_elsewhere");
  }

  @Test
  void with_nothing_found_no_law_recognises_or_refuses() {
    assertThat(recognition.on(DAY, Map.of()))
        .isNotEmpty()
        .allSatisfy(where -> assertThat(where.conclusion().outcome()).isEqualTo("INCOMPLETE"));
  }

  @Test
  void practice_stands_beside_and_is_no_place_of_recognition() {
    assertThat(recognition.on(DAY, PERSON))
        .extracting(Where::jurisdiction)
        .doesNotContainAnyElementsOf(recognition.practice().states())
        .doesNotContain("KR");
  }

  private List<String> closing(String set, Map<String, String> facts) {
    return recognition.on(DAY, facts).stream()
        .filter(where -> where.set().id().equals(set))
        .flatMap(where -> where.closing().stream())
        .map(Pathways.Step::code)
        .toList();
  }
}
