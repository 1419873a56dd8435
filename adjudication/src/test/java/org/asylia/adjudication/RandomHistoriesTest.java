package org.asylia.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.asylia.adjudication.kit.Oracles;
import org.asylia.adjudication.kit.RandomCase;
import org.asylia.adjudication.kit.Scenario;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Recorded;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomHistoriesTest {
  private static final int HISTORIES = 10_000;
  private static final long SEED = 20_260_302_000_000L;

  static Set<String> rules() {
    return Oracles.all().keySet();
  }

  @Test
  void every_rule_has_an_oracle() {
    assertThat(rules())
        .containsExactlyInAnyOrderElementsOf(Scenario.FULL.rules().stream().map(Rule::id).toList());
  }

  @Test
  void no_history_that_was_admitted_breaks_an_invariant() {
    Map<String, Predicate<List<Recorded>>> oracles = Oracles.all();
    Set<State> reached = Collections.synchronizedSet(EnumSet.noneOf(State.class));
    LongStream.range(SEED, SEED + HISTORIES)
        .parallel()
        .forEach(seed -> {
          CaseFile file = RandomCase.of(seed, Scenario.FULL);
          reached.add(Scenario.FULL.standing(file).state());
          oracles.forEach((rule, broken) ->
              assertThat(broken.test(file.history()))
                  .as("seed %d breaks %s", seed, rule)
                  .isFalse());
        });
    assertThat(reached)
        .as("states in which histories end")
        .containsAll(EnumSet.complementOf(EnumSet.of(State.START)));
    Figure.of(Promise.P15, "histories-held-to-consent")
        .count(HISTORIES, "histories (from seed " + SEED + "), 0 disclosed without live consent");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void with_the_rule_taken_out_some_history_breaks_its_invariant(String rule) {
    Admission without = Scenario.FULL.without(rule);
    Predicate<List<Recorded>> broken = java.util.Objects.requireNonNull(Oracles.all().get(rule));
    assertThat(
            LongStream.range(SEED, SEED + HISTORIES)
                .filter(seed -> broken.test(RandomCase.of(seed, without).history()))
                .findFirst())
        .as("a seed from %d on that breaks %s without the rule", SEED, rule)
        .isPresent();
  }

  @Test
  void the_same_acts_in_any_order_locale_and_time_zone_give_the_same_case() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      int histories = Runs.of(200, HISTORIES);
      for (long seed = SEED; seed < SEED + histories; seed++) {
        CaseFile file = RandomCase.of(seed, Scenario.FULL);
        List<Recorded> shuffled = new ArrayList<>(file.history());
        Collections.shuffle(shuffled, new Random(seed));
        Locale.setDefault(Locale.of(seed % 2 == 0 ? "tr" : "ko"));
        TimeZone.setDefault(
            TimeZone.getTimeZone(seed % 2 == 0 ? "Pacific/Kiritimati" : "America/Los_Angeles"));

        CaseFile folded = CaseFile.fold(file.id(), shuffled);

        assertThat(folded).as("seed %d", seed).isEqualTo(file);
        assertThat(folded.toString()).isEqualTo(file.toString());
        assertThat(Scenario.FULL.standing(folded)).isEqualTo(Scenario.FULL.standing(file));
      }
      Figure.of(Promise.P18, "histories-replayed")
          .count(histories, "histories (from seed " + SEED + ") alike in two locales and zones");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
