package org.asylia.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.parameters.diagram.Diagrams;

/**
 * Every combination of the facts that one or several sets ask for. Each fact is a variable of
 * {@link Diagrams}; its values are the regions that no test of any of the sets tells apart. Not
 * safe to share between threads.
 */
public final class FactSpace {
  private final List<FactInput> facts;
  private final Map<String, Integer> variables = new LinkedHashMap<>();
  private final List<Axis> axes = new ArrayList<>();
  private final Diagrams diagrams;

  private FactSpace(List<Model> models) {
    facts = ordered(models);
    for (var fact : facts) {
      var constants = new LinkedHashSet<Value>();
      models.forEach(model -> constants.addAll(model.layout().constants(fact.name())));
      variables.put(fact.name(), axes.size());
      axes.add(Axis.of(fact.type(), constants));
    }
    diagrams = new Diagrams(axes.stream().mapToInt(Axis::size).toArray());
  }

  static FactSpace ofModels(List<Model> models) {
    return new FactSpace(models);
  }

  /**
   * Returns the space of all facts that any of the sets needs.
   *
   * @throws IllegalArgumentException if two sets give one fact different values
   */
  public static FactSpace of(List<ParameterSet> sets) {
    return new FactSpace(sets.stream().map(ParameterSet::model).toList());
  }

  /** Facts that the same tables ask stand side by side: that keeps the diagrams small. */
  private static List<FactInput> ordered(List<Model> models) {
    var byName = new LinkedHashMap<String, FactInput>();
    for (var model : models) {
      for (var fact : model.inputs()) {
        var other = byName.putIfAbsent(fact.name(), fact);
        if (other != null && !other.type().equals(fact.type())) {
          throw new IllegalArgumentException(
              "The sets give %s different values. Give it the same ones in both."
                  .formatted(fact.name()));
        }
      }
    }
    Set<String> order = new LinkedHashSet<>();
    for (var model : models) {
      model.decisions().forEach(decision -> order.addAll(decision.columns()));
    }
    order.retainAll(byName.keySet());
    order.addAll(byName.keySet());
    return order.stream().map(name -> java.util.Objects.requireNonNull(byName.get(name))).toList();
  }

  /** Returns the facts, in the order of the variables. */
  public List<FactInput> facts() {
    return facts;
  }

  /** Returns the functions over this space. */
  public Diagrams diagrams() {
    return diagrams;
  }

  /** Returns whether any of the sets asks for this fact. */
  public boolean has(String fact) {
    return variables.containsKey(fact);
  }

  /**
   * Returns the variable of a fact.
   *
   * @throws IllegalArgumentException if no set asks for it
   */
  public int variable(String fact) {
    var variable = variables.get(fact);
    if (variable == null) {
      throw new IllegalArgumentException(
          "There is no fact %s. Write one of %s.".formatted(fact, variables.keySet()));
    }
    return variable;
  }

  Axis axis(int variable) {
    return axes.get(variable);
  }

  /** Returns one value of the region, to stand for all of it. */
  public Value representative(int variable, int region) {
    return axes.get(variable).representative(region);
  }

  /**
   * Returns how a region of days or numbers is written, such as {@code < 2013-07-19}; a code as it
   * is.
   */
  public String span(int variable, int region) {
    return axes.get(variable).span(region);
  }

  /** Returns the region a value of a fact lies in, or -1 if it is no value of the fact. */
  public int regionOf(int variable, Value value) {
    return facts.get(variable).type().admits(value) ? axes.get(variable).regionOf(value) : -1;
  }

  /**
   * Returns the regions of facts, one for each variable; -1 where nothing was given or the value is
   * none of the fact's.
   */
  public int[] encode(Facts given) {
    var regions = new int[facts.size()];
    for (int variable = 0; variable < regions.length; variable++) {
      int at = variable;
      regions[variable] =
          given.find(facts.get(variable).name()).map(value -> regionOf(at, value)).orElse(-1);
    }
    return regions;
  }
}
