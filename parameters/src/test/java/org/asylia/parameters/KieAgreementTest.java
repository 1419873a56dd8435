package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asylia.parameters.diagram.Diagrams;
import org.asylia.parameters.diagram.Implicants;
import org.asylia.promises.Runs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our engine and Apache KIE answer alike. */
class KieAgreementTest {
  private static final int TABLES = Runs.of(300, 10_000);

  /**
   * For each cell of each rule: facts for which the rule answers, and facts for which all its other
   * cells hold and this one does not.
   */
  @TestFactory
  Stream<DynamicTest> shipped_sets_agree_cell_by_cell() {
    return Shipped.IDS.stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> agree(Shipped.set(id), id)));
  }

  private static void agree(ParameterSet set, String id) {
    var kie = Kie.of(Shipped.bytes("parameters/" + id + ".dmn"));
    var cases = cases(set);
    for (var facts : cases) {
      compare(set, kie, facts, id);
    }
    assertThat(cases).hasSizeGreaterThan(5);
  }

  private static List<Facts> cases(ParameterSet set) {
    var compiled = SetDiagrams.of(set, FactSpace.of(List.of(set)));
    var cases = new ArrayList<Facts>();
    for (var table : set.decisions()) {
      for (int rule = 0; rule < table.rules().size(); rule++) {
        witness(compiled, compiled.fires(table.id(), rule), cases);
        for (int cell = 0; cell < table.columns().size(); cell++) {
          if (!(table.rules().get(rule).tests().get(cell) instanceof UnaryTest.Any)) {
            witness(compiled, onlyMissing(compiled, table, rule, cell), cases);
          }
        }
      }
    }
    return cases.stream().distinct().toList();
  }

  private static int onlyMissing(SetDiagrams compiled, Decision table, int rule, int cell) {
    var diagrams = compiled.space().diagrams();
    int all = Diagrams.ALWAYS;
    for (int column = 0; column < table.columns().size(); column++) {
      var test = table.rules().get(rule).tests().get(column);
      int holds = compiled.condition(table.columns().get(column), test::matches);
      all = column == cell ? diagrams.minus(all, holds) : diagrams.and(all, holds);
    }
    return all;
  }

  private static void witness(SetDiagrams compiled, int condition, List<Facts> cases) {
    Implicants.smallest(compiled.space().diagrams(), condition)
        .ifPresent(fixed -> {
          var space = compiled.space();
          Map<String, Value> facts = new HashMap<>();
          for (int variable = 0; variable < fixed.length; variable++) {
            int region = Math.max(0, fixed[variable]);
            facts.put(space.facts().get(variable).name(), space.representative(variable, region));
          }
          cases.add(new Facts(facts));
        });
  }

  @Test
  void generated_tables_agree_on_every_region() {
    long seed = Long.getLong("asylia.seed", 20_261_122L);
    long cases = 0;
    for (int table = 0; table < TABLES; table++) {
      var generated = new GeneratedTables(seed + table);
      var text = generated.dmn();
      var set = Dmn.read(text);
      var kie = Kie.of(text.getBytes(StandardCharsets.UTF_8));
      for (var facts : generated.facts(set)) {
        compare(set, kie, facts, "seed " + (seed + table) + "\n" + text);
        cases++;
      }
    }
    System.out.printf(
        "%d generated tables agree with KIE on %d cases (seed %d)%n", TABLES, cases, seed);
    assertThat(cases).isGreaterThan(TABLES);
  }

  /** Where we have no answer, KIE has none for some table: null, or nothing to add up. */
  private static void compare(ParameterSet set, Kie kie, Facts facts, String as) {
    var ours = Kie.ours(set, facts);
    var theirs = new HashMap<String, List<List<String>>>();
    var result = kie.evaluate(facts);
    set.decisions().forEach(d -> theirs.put(d.id(), Kie.rows(d, result)));
    if (ours.containsValue(Kie.NONE)) {
      assertThat(theirs.values())
          .as("%s %s", as, facts)
          .anyMatch(rows -> rows.equals(Kie.NONE) || rows.isEmpty());
    } else {
      assertThat(ours).as("%s %s", as, facts).isEqualTo(theirs);
    }
  }
}
