package org.asylia.parameters.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.FactSpace;
import org.asylia.parameters.Facts;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Rule;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.Value;
import org.asylia.parameters.diagram.Implicants;
import org.asylia.parameters.diagram.Nearest;

/**
 * Why a set yields an outcome for these facts.
 *
 * @param set its id
 * @param outcome what it yields
 * @param fired the rules that answered, in the order in which decisions depend on each other
 * @param decisive the fewest facts whose values alone lead to the outcome, whatever all others are
 * @param idle all other facts: proved not to matter, alone and together, given the decisive ones
 * @param others what would have to be different for each other outcome
 */
public record Explanation(
    String set,
    Value outcome,
    List<Rule> fired,
    List<Known> decisive,
    List<Known> idle,
    List<Other> others) {
  private static final String OUTCOME = "outcome";
  private static final int WAYS = 12;

  /** Copies the lists. */
  public Explanation {
    fired = List.copyOf(fired);
    decisive = List.copyOf(decisive);
    idle = List.copyOf(idle);
    others = List.copyOf(others);
  }

  /** A fact as it was found. */
  public record Known(String fact, Value value) {}

  /** A fact that would have to be something else; {@code span} says which days or numbers. */
  public record Change(String fact, Value from, Value to, String span) {}

  /**
   * Another outcome, and the fewest changes that lead to it.
   *
   * @param outcome that the set knows
   * @param reachable whether any facts lead to it at all
   * @param ways how many ways there are with that few changes
   * @param nearest the first of them, each a list of changes
   */
  public record Other(
      Value outcome, boolean reachable, BigInteger ways, List<List<Change>> nearest) {
    /** Copies the list. */
    public Other {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * Explains the outcome of a set.
   *
   * @throws EvaluationException if a fact is missing or unknown, or the set has no outcome for them
   */
  public static Explanation of(ParameterSet set, Facts facts) {
    var evaluation = set.evaluate(facts);
    var compiled = SetDiagrams.of(set, FactSpace.of(List.of(set)));
    var outcome = evaluation.value(OUTCOME);
    var at = compiled.space().encode(facts);
    var same = compiled.condition(OUTCOME, outcome::equals);
    var fixed = Implicants.enough(compiled.space().diagrams(), same, at).orElse(at);
    var decisive = new ArrayList<Known>();
    var idle = new ArrayList<Known>();
    for (int variable = 0; variable < at.length; variable++) {
      var name = compiled.space().facts().get(variable).name();
      var known = new Known(name, facts.find(name).orElse(value(compiled, variable, at)));
      (fixed[variable] == Implicants.FREE ? idle : decisive).add(known);
    }
    var others =
        compiled.values(OUTCOME).stream()
            .filter(other -> !other.equals(outcome))
            .map(other -> other(compiled, facts, at, other))
            .toList();
    return new Explanation(set.id(), outcome, evaluation.fired(), decisive, idle, others);
  }

  private static Other other(SetDiagrams compiled, Facts facts, int[] at, Value outcome) {
    int condition = compiled.condition(OUTCOME, outcome::equals);
    var nearest = new Nearest(compiled.space().diagrams(), at);
    if (!nearest.reaches(condition)) {
      return new Other(outcome, false, BigInteger.ZERO, List.of());
    }
    var ways =
        nearest.changes(condition, WAYS).stream()
            .map(after -> changes(compiled, facts, at, after))
            .toList();
    return new Other(outcome, true, nearest.ways(condition), ways);
  }

  private static List<Change> changes(
      SetDiagrams compiled, Facts facts, int[] before, int[] after) {
    var changes = new ArrayList<Change>();
    for (int variable = 0; variable < before.length; variable++) {
      if (before[variable] != after[variable]) {
        var name = compiled.space().facts().get(variable).name();
        changes.add(
            new Change(
                name,
                facts.find(name).orElse(value(compiled, variable, before)),
                value(compiled, variable, after),
                compiled.space().span(variable, after[variable])));
      }
    }
    return changes;
  }

  private static Value value(SetDiagrams compiled, int variable, int[] at) {
    return compiled.space().representative(variable, at[variable]);
  }
}
