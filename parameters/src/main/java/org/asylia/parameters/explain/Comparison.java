package org.asylia.parameters.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asylia.parameters.FactSpace;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.Value;
import org.asylia.parameters.diagram.Cover;
import org.asylia.parameters.diagram.Diagrams;
import org.asylia.parameters.diagram.Shape;

/**
 * In which cases two sets come to different outcomes: exactly these, in few sentences.
 *
 * @param before the id of the one set
 * @param after the id of the other
 * @param combinations of values of all facts that either asks for
 * @param changed how many of them end differently
 * @param differences one for each pair of outcomes, the most frequent first
 */
public record Comparison(
    String before,
    String after,
    BigInteger combinations,
    BigInteger changed,
    List<Difference> differences) {
  private static final String OUTCOME = "outcome";
  private static final java.util.Set<String> OPEN = java.util.Set.of("not_stated", "not_assessed");

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Cases that end in one way under the one set and in another under the other.
   *
   * @param from the outcome under the one
   * @param to the outcome under the other
   * @param combinations how many they are
   * @param patterns sentences that together say exactly these cases; none can be left out or made
   *     wider
   */
  public record Difference(Value from, Value to, BigInteger combinations, List<Pattern> patterns) {
    /** Copies the list. */
    public Difference {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Cases that some facts describe; facts that are not named may be anything.
   *
   * @param facts what they must be
   * @param combinations how many they are
   */
  public record Pattern(List<AnyOf> facts, BigInteger combinations) {
    /** Copies the list. */
    public Pattern {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact and the values it may have.
   *
   * @param fact its code
   * @param values one value for each region
   * @param spans the same regions as days or numbers are written, such as {@code < 2013-07-19}
   */
  public record AnyOf(String fact, List<Value> values, List<String> spans) {
    /** Copies the lists. */
    public AnyOf {
      values = List.copyOf(values);
      spans = List.copyOf(spans);
    }
  }

  /** Compares two sets over every combination of all facts that either asks for. */
  public static Comparison of(ParameterSet before, ParameterSet after) {
    return of(before, after, false);
  }

  /**
   * Compares two sets over all facts that either asks for.
   *
   * @param settled whether to leave out cases in which a fact is not stated or not assessed
   * @throws IllegalArgumentException if they give one fact different values, or one has no outcome
   */
  public static Comparison of(ParameterSet before, ParameterSet after, boolean settled) {
    var space = FactSpace.of(List.of(before, after));
    var first = SetDiagrams.of(before, space, java.util.Set.of(OUTCOME));
    var second = SetDiagrams.of(after, space, java.util.Set.of(OUTCOME));
    var shape = new Shape(space.diagrams());
    int cases = settled ? settled(space) : Diagrams.ALWAYS;
    var differences = new ArrayList<Difference>();
    var changed = BigInteger.ZERO;
    for (var from : first.values(OUTCOME)) {
      int here = space.diagrams().and(cases, first.condition(OUTCOME, from::equals));
      for (var to : second.values(OUTCOME)) {
        int there = second.condition(OUTCOME, to::equals);
        int both = space.diagrams().and(here, there);
        if (!from.equals(to) && both != Diagrams.NEVER) {
          differences.add(
              new Difference(from, to, shape.count(both), patterns(space, cases, both)));
          changed = changed.add(shape.count(both));
        }
      }
    }
    differences.sort(java.util.Comparator.comparing(Difference::combinations).reversed());
    return new Comparison(before.id(), after.id(), shape.count(cases), changed, differences);
  }

  private static int settled(FactSpace space) {
    int all = Diagrams.ALWAYS;
    for (int variable = 0; variable < space.facts().size(); variable++) {
      int at = variable;
      int known =
          space.diagrams().map(at, r -> OPEN.contains(space.representative(at, r).text()) ? 0 : 1);
      all = space.diagrams().and(all, known);
    }
    return all;
  }

  /** What lies outside {@code cases} never occurs, so sentences may run over it. */
  private static List<Pattern> patterns(FactSpace space, int cases, int condition) {
    var diagrams = space.diagrams();
    var shape = new Shape(diagrams);
    int wide = diagrams.or(condition, diagrams.minus(Diagrams.ALWAYS, cases));
    return Cover.of(diagrams, condition, wide).stream()
        .map(block ->
            new Pattern(
                facts(space, block, cases), shape.count(diagrams.and(cases, block.function()))))
        .toList();
  }

  private static List<AnyOf> facts(FactSpace space, Cover.Block block, int cases) {
    var facts = new ArrayList<AnyOf>();
    for (int variable = 0; variable < block.allowed().size(); variable++) {
      var occurring = occurring(space, variable, cases);
      var allowed = (BitSet) block.allowed().get(variable).clone();
      allowed.and(occurring);
      if (!allowed.equals(occurring)) {
        facts.add(anyOf(space, variable, allowed));
      }
    }
    return facts;
  }

  private static BitSet occurring(FactSpace space, int variable, int cases) {
    var occurring = new BitSet();
    for (int region = 0; region < space.diagrams().size(variable); region++) {
      boolean occurs = space.diagrams().where(cases, variable, region) != Diagrams.NEVER;
      occurring.set(region, occurs);
    }
    return occurring;
  }

  private static AnyOf anyOf(FactSpace space, int variable, BitSet allowed) {
    return new AnyOf(
        space.facts().get(variable).name(),
        allowed.stream().mapToObj(region -> space.representative(variable, region)).toList(),
        allowed.stream().mapToObj(region -> space.span(variable, region)).toList());
  }
}
