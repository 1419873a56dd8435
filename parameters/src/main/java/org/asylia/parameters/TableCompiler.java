package org.asylia.parameters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.asylia.parameters.diagram.Diagrams;

/** Compiles one table, given what its columns are as functions of the facts. */
final class TableCompiler {
  private static final int GAP = DecisionDiagrams.GAP;

  private final Decision decision;
  private final Model model;
  private final Diagrams diagrams;
  private final List<Column> columns;

  /** A column: a function of the facts, and the axis of its values. */
  record Column(int function, Axis axis) {}

  TableCompiler(Decision decision, Model model, Diagrams diagrams, List<Column> columns) {
    this.decision = decision;
    this.model = model;
    this.diagrams = diagrams;
    this.columns = columns;
  }

  DecisionDiagrams compile() {
    var matches = matches();
    if (decision.hitPolicy().single()) {
      return single(matches);
    }
    return decision.hitPolicy().aggregates() ? aggregate(matches) : list(matches);
  }

  /** For each rule the condition that all its tests hold. */
  private List<Integer> matches() {
    var holds = Collections.nCopies(decision.rules().size(), Diagrams.ALWAYS);
    var matches = new ArrayList<>(holds);
    for (int at = 0; at < columns.size(); at++) {
      Map<UnaryTest, Integer> known = new HashMap<>();
      var column = columns.get(at);
      for (int rule = 0; rule < matches.size(); rule++) {
        var test = decision.rules().get(rule).tests().get(at);
        if (!(test instanceof UnaryTest.Any)) {
          int condition = known.computeIfAbsent(test, t -> condition(column, t));
          matches.set(rule, diagrams.and(matches.get(rule), condition));
        }
      }
    }
    return matches;
  }

  private int condition(Column column, UnaryTest test) {
    var axis = column.axis();
    return diagrams.then(
        column.function(),
        region -> region < axis.size() && test.matches(axis.representative(region)) ? 1 : 0);
  }

  private DecisionDiagrams single(List<Integer> matches) {
    var order = new ArrayList<>(IntStream.range(0, matches.size()).boxed().toList());
    if (decision.hitPolicy() == HitPolicy.PRIORITY) {
      order.sort(byPriority());
    }
    var candidates =
        order.stream()
            .map(rule -> diagrams.then(matches.get(rule), holds -> holds == 1 ? rule : GAP))
            .toList();
    int answer = merge(candidates, TableCompiler::first);
    if (decision.hitPolicy() == HitPolicy.UNIQUE) {
      answer = merge(candidates, TableCompiler::only);
    }
    int winner = answer;
    var fires =
        IntStream.range(0, matches.size())
            .mapToObj(rule -> diagrams.then(winner, at -> at == rule ? 1 : 0))
            .toList();
    return new DecisionDiagrams(decision, answer, matches, fires, outputs(winner), List.of());
  }

  private static int first(int a, int b) {
    return a == GAP ? b : a;
  }

  private static int only(int a, int b) {
    if (a == GAP || b == GAP) {
      return Math.min(a, b);
    }
    return DecisionDiagrams.OVERLAP;
  }

  private List<Integer> outputs(int winner) {
    var outputs = new ArrayList<Integer>();
    for (int output = 0; output < decision.outputs().size(); output++) {
      int at = output;
      var axis = model.layout().axis(model.layout().slot(decision.slotName(output)));
      outputs.add(
          diagrams.then(
              winner,
              rule -> rule < decision.rules().size() ? axis.regionOf(result(rule, at)) : GAP));
    }
    return outputs;
  }

  private Value result(int rule, int output) {
    return decision.rules().get(rule).outputs().get(output);
  }

  /** The strongest output first (DMN: by the order of the output values, left to right). */
  private Comparator<Integer> byPriority() {
    Comparator<Integer> order = Comparator.comparingInt(_ -> 0);
    for (int output = 0; output < decision.outputs().size(); output++) {
      if (decision.outputs().get(output).type() instanceof ValueType.Enumeration(var codes)) {
        int at = output;
        order = order.thenComparingInt(rule -> codes.indexOf(result(rule, at).text()));
      }
    }
    return order;
  }

  private DecisionDiagrams list(List<Integer> matches) {
    var nothing = Collections.nCopies(decision.outputs().size(), Diagrams.constant(GAP));
    return new DecisionDiagrams(
        decision, Diagrams.constant(0), matches, matches, nothing, List.of());
  }

  private DecisionDiagrams aggregate(List<Integer> matches) {
    var numbers = new Numbers();
    boolean counts = decision.hitPolicy() == HitPolicy.COLLECT_COUNT;
    int nothing = counts ? numbers.index(BigDecimal.ZERO) : GAP;
    var amounts =
        IntStream.range(0, matches.size())
            .mapToObj(rule -> {
              int amount = numbers.index(counts ? BigDecimal.ONE : amount(result(rule, 0)));
              return diagrams.then(matches.get(rule), holds -> holds == 1 ? amount : nothing);
            })
            .toList();
    int answer = merge(amounts, (a, b) -> numbers.join(decision.hitPolicy(), a, b));
    var all = numbers.values();
    var axis = model.layout().axis(model.layout().slot(decision.slotName(0)));
    int region =
        diagrams.then(
            answer, index -> index == GAP ? GAP : Math.max(0, axis.regionOf(all.get(index))));
    return new DecisionDiagrams(decision, answer, matches, matches, List.of(region), all);
  }

  private static BigDecimal amount(Value value) {
    return value instanceof Value.Quantity(var amount) ? amount : BigDecimal.ZERO;
  }

  /** Joins neighbours, then their neighbours: the parts stay small. */
  private int merge(List<Integer> parts, IntBinaryOperator op) {
    var left = parts;
    while (left.size() > 1) {
      var joined = new ArrayList<Integer>();
      for (int i = 0; i < left.size(); i += 2) {
        joined.add(
            i + 1 == left.size() ? left.get(i) : diagrams.both(left.get(i), left.get(i + 1), op));
      }
      left = joined;
    }
    return left.getFirst();
  }
}
