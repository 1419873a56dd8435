package org.asylia.parameters.proof;

import java.util.List;
import java.util.Optional;
import org.asylia.parameters.Decision;
import org.asylia.parameters.Rule;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.diagram.Diagrams;

/** Proves that the tables of a set answer, answer once, and hold no rule that never answers. */
final class TableProof {
  private final SetDiagrams set;
  private final Examples examples;

  TableProof(SetDiagrams set) {
    this.set = set;
    examples = new Examples(set);
  }

  Optional<CounterExample> refute(Claim.Kind kind) {
    return set.tables().stream().flatMap(table -> fault(table, kind).stream()).findFirst();
  }

  private Optional<CounterExample> fault(Decision table, Claim.Kind kind) {
    return switch (kind) {
      case ANSWER -> example(table, set.unanswered(table.id()), List.of());
      case ANSWER_ONCE -> twice(table);
      case LIVE -> dead(table);
    };
  }

  private Optional<CounterExample> example(Decision table, int condition, List<Rule> rules) {
    return examples
        .smallest(condition)
        .map(broken -> examples.tell(broken, table.columns()))
        .map(told ->
            new CounterExample(told.facts(), told.turn(), told.yields(), table.id(), rules));
  }

  private Optional<CounterExample> twice(Decision table) {
    int both = set.answeredTwice(table.id());
    if (both == Diagrams.NEVER) {
      return Optional.empty();
    }
    var diagrams = set.space().diagrams();
    int first = 0;
    while (diagrams.and(both, set.matches(table.id(), first)) == Diagrams.NEVER) {
      first++;
    }
    int here = diagrams.and(both, set.matches(table.id(), first));
    int second = first + 1;
    while (diagrams.and(here, set.matches(table.id(), second)) == Diagrams.NEVER) {
      second++;
    }
    return example(
        table,
        diagrams.and(here, set.matches(table.id(), second)),
        List.of(table.rules().get(first), table.rules().get(second)));
  }

  private Optional<CounterExample> dead(Decision table) {
    for (int rule = 0; rule < table.rules().size(); rule++) {
      if (set.fires(table.id(), rule) == Diagrams.NEVER) {
        return Optional.of(CounterExample.ofTable(table.id(), List.of(table.rules().get(rule))));
      }
    }
    return Optional.empty();
  }
}
