package org.asylia.parameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asylia.parameters.diagram.Automaton;
import org.asylia.parameters.diagram.Diagrams;
import org.asylia.parameters.diagram.Product;
import org.asylia.parameters.diagram.Shape;

/**
 * A set laid out for evaluation: what rules answer and what aggregations yield are functions of the
 * facts, and several of them are asked at once as long as that stays small. Immutable and safe to
 * share between threads.
 */
final class Machine {
  private static final int STEPS = 300;

  private final Model model;
  private final List<Asked> asked = new ArrayList<>();
  private final List<int[][]> ends = new ArrayList<>();
  private final Automaton[] automata;
  private final boolean[][] broken;
  private final int[] partOfSlots;
  private final int[][] regionOfSlots;
  private final List<List<Value>> numbers;
  private final List<List<Evaluation.Answer>> single;
  private final int nodes;

  /** A function of a decision: {@code rule} is -1 for its answer; and where it is asked. */
  private record Asked(int decision, int rule, int part, int position) {}

  Machine(Model model) {
    this.model = model;
    single = single(model);
    var space = FactSpace.ofModels(List.of(model));
    var compiled = SetDiagrams.ofModel(model, space);
    var places =
        space.facts().stream().mapToInt(fact -> model.layout().slot(fact.name())).toArray();
    numbers = compiled.decisions().stream().map(DecisionDiagrams::numbers).toList();
    var laidOut = new ArrayList<Automaton>();
    nodes = new Shape(space.diagrams()).size(parts(compiled, places, laidOut));
    automata = laidOut.toArray(Automaton[]::new);
    broken = brokenEnds();
    partOfSlots = partsOfSlots();
    regionOfSlots = regionsOfSlots();
  }

  private List<Integer> parts(SetDiagrams compiled, int[] places, List<Automaton> laidOut) {
    var functions = new ArrayList<Integer>();
    var open = Product.of(compiled.diagrams(), Diagrams.constant(0));
    for (int at = 0; at < compiled.decisions().size(); at++) {
      var decision = compiled.decisions().get(at);
      int first = decision.decision().hitPolicy().listed() ? 0 : -1;
      int last = decision.decision().hitPolicy().single() ? 0 : decision.fires().size();
      for (int rule = first; rule < last; rule++) {
        int function = rule < 0 ? decision.answer() : decision.fires().get(rule);
        functions.add(function);
        open = join(compiled.diagrams(), open, function, places, laidOut);
        asked.add(new Asked(at, rule, laidOut.size(), open.width() - 1));
      }
    }
    close(compiled.diagrams(), open, places, laidOut);
    return functions;
  }

  private Product join(
      Diagrams diagrams, Product open, int function, int[] places, List<Automaton> laidOut) {
    var joined = open.with(diagrams, function, STEPS);
    if (joined.isPresent()) {
      return joined.get();
    }
    close(diagrams, open, places, laidOut);
    return Product.of(diagrams, function);
  }

  private void close(Diagrams diagrams, Product open, int[] places, List<Automaton> laidOut) {
    laidOut.add(Automaton.of(diagrams, open.function(), places));
    ends.add(
        open.tuples().stream()
            .map(tuple -> tuple.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new));
  }

  Model model() {
    return model;
  }

  /** Returns how many parts are asked one after the other. */
  int parts() {
    return automata.length;
  }

  /** Asks all parts, writes where each ended, and returns whether every table has an answer. */
  boolean run(int[] facts, int[] at) {
    boolean complete = true;
    for (int part = 0; part < automata.length; part++) {
      int end = automata[part].valueAt(facts);
      at[part] = end;
      complete &= !broken[part][end];
    }
    return complete;
  }

  /** Returns the region of the output in this slot, given where each part ended. */
  int region(int slot, int[] at) {
    return partOfSlots[slot] < 0 ? 0 : regionOfSlots[slot][at[partOfSlots[slot]]];
  }

  private boolean[][] brokenEnds() {
    return IntStream.range(0, ends.size())
        .mapToObj(part -> {
          var broken = new boolean[ends.get(part).length];
          for (var function : asked) {
            for (int end = 0; function.part() == part && end < broken.length; end++) {
              broken[end] |= breaks(function, end);
            }
          }
          return broken;
        })
        .toArray(boolean[][]::new);
  }

  private boolean breaks(Asked function, int end) {
    return function.rule() < 0
        && value(function, end) >= DecisionDiagrams.OVERLAP
        && model.mustAnswer(model.decisions().get(function.decision()));
  }

  private int value(Asked function, int end) {
    return ends.get(function.part())[end][function.position()];
  }

  private int[] partsOfSlots() {
    var parts = new int[model.layout().size()];
    Arrays.fill(parts, -1);
    answers((function, slot, _) -> parts[slot] = function.part());
    return parts;
  }

  private int[][] regionsOfSlots() {
    var regions = new int[model.layout().size()][];
    answers((function, slot, output) -> {
      var axis = model.layout().axis(slot);
      regions[slot] =
          IntStream.range(0, ends.get(function.part()).length)
              .map(end -> Math.max(0, region(function, value(function, end), output, axis)))
              .toArray();
    });
    return regions;
  }

  private int region(Asked function, int value, int output, Axis axis) {
    var decision = model.decisions().get(function.decision());
    if (value >= DecisionDiagrams.OVERLAP) {
      return 0;
    }
    return decision.hitPolicy().single()
        ? axis.regionOf(decision.rules().get(value).outputs().get(output))
        : axis.regionOf(numbers.get(function.decision()).get(value));
  }

  /** Told of a decision's answer, one of its outputs and the slot that the output has. */
  private interface Answers {
    void at(Asked function, int slot, int output);
  }

  private void answers(Answers told) {
    for (var function : asked) {
      var decision = model.decisions().get(function.decision());
      for (int output = 0; function.rule() < 0 && output < decision.outputs().size(); output++) {
        told.at(function, model.layout().slot(decision.slotName(output)), output);
      }
    }
  }

  /** Returns the answer of every decision, given where each part ended. */
  List<Evaluation.Answer> answers(int[] at) {
    var answers = new ArrayList<Evaluation.Answer>(model.decisions().size());
    int next = 0;
    for (int decision = 0; decision < model.decisions().size(); decision++) {
      int from = next;
      while (next < asked.size() && asked.get(next).decision() == decision) {
        next++;
      }
      answers.add(answer(asked.subList(from, next), at));
    }
    return answers;
  }

  private Evaluation.Answer answer(List<Asked> functions, int[] at) {
    var first = functions.getFirst();
    var decision = model.decisions().get(first.decision());
    int value = value(first, at[first.part()]);
    if (decision.hitPolicy().single()) {
      return single.get(first.decision()).get(value);
    }
    var rules =
        functions.stream()
            .filter(function -> function.rule() >= 0 && value(function, at[function.part()]) == 1)
            .map(function -> decision.rules().get(function.rule()))
            .toList();
    List<List<Value>> rows = rules.stream().map(Rule::outputs).toList();
    if (decision.hitPolicy().aggregates()) {
      var known = numbers.get(first.decision());
      rows = value < known.size() ? List.of(List.of(known.get(value))) : List.of();
    }
    return new Evaluation.Answer(decision.id(), rows, rules);
  }

  /** For each table with one answer, the answer that each rule gives. */
  private static List<List<Evaluation.Answer>> single(Model model) {
    return model.decisions().stream()
        .map(decision ->
            decision.rules().stream()
                .map(rule ->
                    new Evaluation.Answer(decision.id(), List.of(rule.outputs()), List.of(rule)))
                .toList())
        .toList();
  }

  /** Returns what to say where a table has no answer. */
  EvaluationException failure(int[] at, Run run) {
    for (var function : asked) {
      if (breaks(function, at[function.part()])) {
        var decision = model.decisions().get(function.decision());
        return value(function, at[function.part()]) == DecisionDiagrams.GAP
            ? new EvaluationException(
                "Table %s has no rule for these facts. Add a rule; nothing was concluded."
                    .formatted(decision.id()))
            : new EvaluationException(
                "Table %s is UNIQUE, but %d rules match. Make the rules exclude each other."
                    .formatted(decision.id(), matching(decision, run)));
      }
    }
    throw new IllegalStateException("Every table has answered.");
  }

  private long matching(Decision decision, Run run) {
    var values =
        decision.columns().stream().map(name -> run.value(model.layout().slot(name))).toList();
    return decision.rules().stream()
        .filter(rule ->
            IntStream.range(0, values.size())
                .allMatch(i -> rule.tests().get(i).matches(values.get(i))))
        .count();
  }

  /** Returns how many nodes the functions have together before they are laid out. */
  int nodes() {
    return nodes;
  }
}
