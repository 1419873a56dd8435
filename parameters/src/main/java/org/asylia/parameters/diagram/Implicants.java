package org.asylia.parameters.diagram;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fewest variables that have to be fixed for a condition to hold whatever all others are;
 * exactly, not by trial.
 */
public final class Implicants {
  /** Stands for "whatever its value is". */
  public static final int FREE = -1;

  private static final int NONE = 1_000_000;

  private final Diagrams diagrams;
  private final Nodes nodes;
  private final int[] only;
  private final Map<Integer, Integer> costs = new HashMap<>();

  private Implicants(Diagrams diagrams, int[] only) {
    this.diagrams = diagrams;
    this.only = only;
    nodes = diagrams.nodes;
  }

  /**
   * Returns values for as few variables as possible such that the condition holds, {@link #FREE}
   * for the others; empty where the condition never holds.
   */
  public static Optional<int[]> smallest(Diagrams diagrams, int condition) {
    var any = new int[diagrams.variables()];
    Arrays.fill(any, FREE);
    return new Implicants(diagrams, any).find(condition);
  }

  /**
   * Returns as few of these values as possible such that the condition holds, {@link #FREE} for the
   * others; empty where the condition does not hold for these values.
   */
  public static Optional<int[]> enough(Diagrams diagrams, int condition, int[] values) {
    return new Implicants(diagrams, values).find(condition);
  }

  private Optional<int[]> find(int condition) {
    if (cost(condition) >= NONE) {
      return Optional.empty();
    }
    var fixed = new int[nodes.variables()];
    Arrays.fill(fixed, FREE);
    int at = condition;
    while (at >= 0) {
      int level = nodes.level(at);
      int free = whatever(at, level);
      int value = cost(free) <= cost(at) ? FREE : cheapest(at, level);
      fixed[level] = value;
      at = value == FREE ? free : nodes.kid(at, level, value);
    }
    return Optional.of(fixed);
  }

  private int cost(int condition) {
    if (condition < 0) {
      return condition == Diagrams.ALWAYS ? 0 : NONE;
    }
    var known = costs.get(condition);
    if (known != null) {
      return known;
    }
    int level = nodes.level(condition);
    int best = cost(whatever(condition, level));
    if (best > 0) {
      best = Math.min(best, 1 + cost(nodes.kid(condition, level, cheapest(condition, level))));
    }
    costs.put(condition, Math.min(best, NONE));
    return Math.min(best, NONE);
  }

  private int cheapest(int condition, int level) {
    if (only[level] != FREE) {
      return only[level];
    }
    int best = 0;
    for (int value = 1; value < nodes.size(level); value++) {
      if (cost(nodes.kid(condition, level, value)) < cost(nodes.kid(condition, level, best))) {
        best = value;
      }
    }
    return best;
  }

  /** What holds whatever the value of the variable is. */
  private int whatever(int condition, int level) {
    int all = Diagrams.ALWAYS;
    for (int value = 0; value < nodes.size(level) && all != Diagrams.NEVER; value++) {
      all = diagrams.and(all, nodes.kid(condition, level, value));
    }
    return all;
  }
}
