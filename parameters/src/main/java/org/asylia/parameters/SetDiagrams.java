package org.asylia.parameters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.asylia.parameters.diagram.Diagrams;
import org.asylia.parameters.diagram.TooLargeException;

/**
 * A whole set as functions of the facts: which rule answers, what each decision yields. Not safe to
 * share between threads.
 */
public final class SetDiagrams {
  private final Model model;
  private final FactSpace space;
  private final List<DecisionDiagrams> decisions = new ArrayList<>();
  private final Map<String, TableCompiler.Column> columns = new HashMap<>();

  private SetDiagrams(Model model, FactSpace space, Set<String> needed) {
    this.model = model;
    this.space = space;
    for (var fact : model.inputs()) {
      int variable = space.variable(fact.name());
      columns.put(
          fact.name(),
          new TableCompiler.Column(space.diagrams().variable(variable), space.axis(variable)));
    }
    model.decisions().stream().filter(d -> needed.contains(d.id())).forEach(this::compile);
  }

  static SetDiagrams ofModel(Model model, FactSpace space) {
    return new SetDiagrams(
        model,
        space,
        model.needed(Set.copyOf(model.decisions().stream().map(Decision::id).toList())));
  }

  /**
   * Compiles a set over a space that has its facts.
   *
   * @throws IllegalArgumentException if the space lacks a fact of the set
   */
  public static SetDiagrams of(ParameterSet set, FactSpace space) {
    return ofModel(set.model(), space);
  }

  /** Compiles of a set only these decisions and what they depend on. */
  public static SetDiagrams of(ParameterSet set, FactSpace space, Set<String> wanted) {
    return new SetDiagrams(set.model(), space, set.model().needed(wanted));
  }

  private void compile(Decision decision) {
    var inputs = decision.columns().stream().map(this::column).toList();
    var compiled = compile(decision, inputs);
    decisions.add(compiled);
    for (int output = 0; output < decision.outputs().size(); output++) {
      var name = decision.slotName(output);
      var axis = model.layout().axis(model.layout().slot(name));
      columns.put(name, new TableCompiler.Column(compiled.outputs().get(output), axis));
    }
  }

  private DecisionDiagrams compile(Decision decision, List<TableCompiler.Column> inputs) {
    try {
      return new TableCompiler(decision, model, space.diagrams(), inputs).compile();
    } catch (TooLargeException tooLarge) {
      throw new TableTooLargeException(decision.id(), tooLarge);
    }
  }

  private TableCompiler.Column column(String name) {
    var column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException(
          "There is no %s. Write one of %s.".formatted(name, columns.keySet()));
    }
    return column;
  }

  /** Returns the space of the facts. */
  public FactSpace space() {
    return space;
  }

  /** Returns whether there is a fact or a decision's output of this name. */
  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /**
   * Returns the condition that a fact or a decision's output has such a value.
   *
   * @param name of a fact, a decision, or {@code decision.output}
   * @throws IllegalArgumentException if there is none of that name
   */
  public int condition(String name, Predicate<Value> test) {
    var column = column(name);
    var axis = column.axis();
    return space
        .diagrams()
        .then(
            column.function(),
            region -> region < axis.size() && test.test(axis.representative(region)) ? 1 : 0);
  }

  /**
   * Returns a fact or a decision's output as a function of the facts.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public int function(String name) {
    return column(name).function();
  }

  /**
   * Returns the values that {@link #function} yields the indices of.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public List<Value> values(String name) {
    return column(name).axis().representatives();
  }

  /** Returns the decisions that were compiled, each after those it depends on. */
  public List<Decision> tables() {
    return decisions.stream().map(DecisionDiagrams::decision).toList();
  }

  /** Returns the condition that a table that must answer has no rule for the facts. */
  public int unanswered(String decision) {
    var table = table(decision);
    return model.mustAnswer(table.decision())
        ? answers(table, DecisionDiagrams.GAP)
        : Diagrams.NEVER;
  }

  /** Returns the condition that a table that answers once has several rules for the facts. */
  public int answeredTwice(String decision) {
    var table = table(decision);
    return table.decision().hitPolicy().single()
        ? answers(table, DecisionDiagrams.OVERLAP)
        : Diagrams.NEVER;
  }

  /** Returns the condition that all tests of this rule, counted from 0, hold. */
  public int matches(String decision, int rule) {
    return table(decision).matches().get(rule);
  }

  /** Returns the condition that this rule, counted from 0, answers. */
  public int fires(String decision, int rule) {
    return table(decision).fires().get(rule);
  }

  private int answers(DecisionDiagrams table, int answer) {
    return diagrams().then(table.answer(), yielded -> yielded == answer ? 1 : 0);
  }

  private DecisionDiagrams table(String decision) {
    return decisions.stream()
        .filter(table -> table.decision().id().equals(decision))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no decision %s.".formatted(decision)));
  }

  List<DecisionDiagrams> decisions() {
    return decisions;
  }

  Model model() {
    return model;
  }

  Diagrams diagrams() {
    return space.diagrams();
  }
}
