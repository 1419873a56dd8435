package org.asylia.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.Refusal;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.Verdict;
import org.asylia.adjudication.kit.Attempt;
import org.asylia.adjudication.kit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

  static Stream<Attempt> attempts() {
    return RuleCases.all();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void the_attempt_is_refused_by_exactly_its_rule(Attempt attempt) {
    Attempt.Tried tried = attempt.told().get();

    Verdict verdict = Scenario.FULL.admit(tried.file(), tried.proposed());

    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(((Verdict.Refused) verdict).refusals())
        .extracting(r -> r.ruleId() + "." + r.variant())
        .containsExactly(attempt.refusal());
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void without_the_rule_the_attempt_is_admitted(Attempt attempt) {
    Attempt.Tried tried = attempt.told().get();

    Verdict verdict = Scenario.FULL.without(attempt.ruleId()).admit(tried.file(), tried.proposed());

    assertThat(verdict).isInstanceOf(Verdict.Admitted.class);
  }

  @Test
  void every_rule_is_attempted_against_and_names_its_source() {
    assertThat(Scenario.FULL.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(attempts().map(Attempt::ruleId).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Scenario.FULL.rules().stream().map(Rule::id).toList());
    assertThat(Scenario.FULL.rules())
        .allSatisfy(r -> assertThat(r.sources()).as(r.id()).isNotEmpty());
  }

  @Test
  void every_refusal_that_has_words_is_attempted() {
    Set<String> written =
        ResourceBundle.getBundle("org.asylia.adjudication.explanations").keySet().stream()
            .filter(k -> k.endsWith(".why"))
            .map(k -> k.substring(0, k.length() - ".why".length()))
            .collect(Collectors.toSet());

    assertThat(attempts().map(Attempt::refusal).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void a_refusal_names_its_rule_and_variant() {
    Refusal refusal = Refusal.of("I02", "uncited", java.util.List.of("@Element.AGENT"));
    assertThat(refusal.why().key()).isEqualTo("I02.uncited.why");
    assertThat(refusal.satisfy().key()).isEqualTo("I02.uncited.satisfy");
    assertThat(refusal.variant()).isEqualTo("uncited");
  }
}
