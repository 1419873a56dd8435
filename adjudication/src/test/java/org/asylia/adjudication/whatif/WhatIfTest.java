package org.asylia.adjudication.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.whatif.WhatIf.Group;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.parameters.ParameterSet;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final long SEED = 41_006;
  private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

  private final Situation situation = Situation.load("north-korea");
  private final PublishedParameters parameters = PublishedParameters.of(situation);

  @Test
  void every_case_is_read_as_the_set_reads_its_facts_one_by_one() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    List<Map<String, String>> facts = new ArrayList<>();
    CodedCases.Builder builder = new CodedCases.Builder();
    for (int i = 0; i < 500; i++) {
      facts.add(facts(random));
      builder.add(facts.getLast());
    }
    CodedCases cases = builder.build();
    for (ParameterSet set : parameters.sets()) {
      CodedReading reading = CodedReading.of(set, DAY, cases);
      for (int row = 0; row < cases.size(); row++) {
        Conclusion one =
            parameters
                .conclude(PublishedParameters.version(set), facts.get(row), DAY)
                .orElseThrow();
        assertThat(reading.results().get(reading.at(row)))
            .as("seed %d, set %s, case %d", SEED, set.id(), row)
            .isEqualTo(new CodedReading.Result(one.outcome(), one.proposal().name()));
      }
    }
  }

  @Test
  void ten_years_abroad_make_the_difference_between_two_british_sets() {
    CodedCases cases =
        new CodedCases.Builder()
            .add(fled("over_10"))
            .add(fled("over_10"))
            .add(fled("under_10"))
            .build();
    WhatIf told =
        WhatIf.of(set("GB-2011"), set("GB-2014"), DAY, cases, List.of("years_outside_peninsula"));
    assertThat(told.cases()).isEqualTo(3);
    assertThat(told.changed()).isEqualTo(2);
    assertThat(told.groups().get("years_outside_peninsula"))
        .containsEntry("over_10", new Group(2, 2))
        .containsEntry("under_10", new Group(1, 0));
    WhatIf.Table table = told.outcomes();
    long diagonal = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      int same = table.columns().indexOf(table.rows().get(row));
      diagonal += same < 0 ? 0 : table.cells()[row][same];
    }
    assertThat(diagonal).isEqualTo(1);
  }

  @Test
  void a_set_beside_itself_changes_nothing() {
    CodedCases cases = new CodedCases.Builder().add(fled("over_10")).add(Map.of()).build();
    WhatIf told =
        WhatIf.of(set("UNHCR"), set("UNHCR"), DAY, cases, Profile.of("north-korea").facts());
    assertThat(told.changed()).isZero();
    assertThat(told.moves().keySet()).noneMatch(WhatIf.Move::changes);
  }

  @Test
  void fewer_cases_keep_their_codes() {
    CodedCases cases =
        new CodedCases.Builder()
            .add(Map.of("a", "x"))
            .add(Map.of("b", "y"))
            .add(Map.of("a", "z", "b", "y"))
            .build();
    CodedCases fewer = cases.where(row -> row != 1);
    assertThat(fewer.size()).isEqualTo(2);
    assertThat(fewer.code("a", 1)).isEqualTo("z");
    assertThat(fewer.code("b", 0)).isEqualTo(CodedCases.NONE);
    assertThat(fewer.code("c", 0)).isEqualTo(CodedCases.NONE);
  }

  @Test
  void what_has_too_many_codes_is_refused() {
    CodedCases.Builder builder = new CodedCases.Builder();
    for (int i = 0; i < 255; i++) {
      builder.add(Map.of("a", "code" + i));
    }
    assertThatThrownBy(() -> builder.add(Map.of("a", "one more")))
        .hasMessageContaining("more coarsely");
  }

  private ParameterSet set(String id) {
    return parameters.sets().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Map<String, String> fled(String years) {
    Map<String, String> facts = new HashMap<>();
    facts.put("nk_by_birth", "yes");
    facts.put("rok_registered", "no");
    facts.put("lived_in_rok", "no");
    facts.put("years_outside_peninsula", years);
    facts.put("risk_dprk", "yes");
    facts.put("risk_rok", "no");
    facts.put("other_nationality", "no");
    facts.put("regime_role", "none");
    facts.put("exclusion_conduct", "none");
    return facts;
  }

  private Map<String, String> facts(RandomGenerator random) {
    Map<String, String> facts = new HashMap<>();
    situation
        .facts()
        .forEach((code, values) -> {
          List<String> sorted = values.stream().sorted().toList();
          if (!sorted.isEmpty() && random.nextInt(5) > 0) {
            facts.put(code, sorted.get(random.nextInt(sorted.size())));
          }
        });
    return facts;
  }
}
