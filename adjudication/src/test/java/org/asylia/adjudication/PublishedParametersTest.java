package org.asylia.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.Country;
import org.junit.jupiter.api.Test;

class PublishedParametersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private final Situation situation = Situation.load("north-korea");
  private final PublishedParameters parameters = PublishedParameters.of(situation);

  @Test
  void a_host_state_with_its_own_set_is_read_under_the_one_in_force_on_the_day() {
    assertThat(parameters.inForce(new Country("GB"), LocalDate.of(2014, 8, 25)).orElseThrow().id())
        .isEqualTo("GB-2011");
    assertThat(parameters.inForce(new Country("GB"), LocalDate.of(2014, 8, 26)).orElseThrow().id())
        .isEqualTo("GB-2014");
  }

  @Test
  void any_other_host_state_is_read_under_the_mandate() {
    assertThat(parameters.inForce(new Country("TH"), DAY).orElseThrow().id()).isEqualTo("UNHCR");
    assertThat(parameters.inForce(new Country("TH"), LocalDate.of(1990, 1, 1))).isEmpty();
  }

  @Test
  void a_set_with_no_facts_is_incomplete() {
    SetVersion set = parameters.inForce(new Country("TH"), DAY).orElseThrow();
    var conclusion = parameters.conclude(set, Map.of(), DAY).orElseThrow();
    assertThat(conclusion.outcome()).isEqualTo(StatusParameters.INCOMPLETE);
    assertThat(conclusion.proposal()).isEqualTo(Proposal.NEEDS_MORE);
  }

  @Test
  void a_value_that_a_set_does_not_know_counts_as_not_assessed() {
    SetVersion set = parameters.inForce(new Country("TH"), DAY).orElseThrow();
    assertThat(parameters.conclude(set, Map.of("risk_dprk", "perhaps"), DAY))
        .isEqualTo(parameters.conclude(set, Map.of(), DAY));
  }

  @Test
  void an_unknown_version_concludes_nothing() {
    assertThat(parameters.conclude(new SetVersion("UNHCR", "00"), Map.of(), DAY)).isEmpty();
  }

  @Test
  void every_fact_and_no_decision_of_a_set_is_in_the_situation_s_vocabulary() {
    for (var set : parameters.sets()) {
      set.inputs().stream()
          .filter(i -> !i.name().equals("decision_date"))
          .forEach(i -> assertThat(situation.facts()).as(set.id()).containsKey(i.name()));
      set.decisions()
          .forEach(d -> assertThat(situation.legalCharacters()).as(set.id()).contains(d.id()));
    }
    assertThat(situation.facts().keySet()).doesNotContainAnyElementsOf(situation.legalCharacters());
  }
}
