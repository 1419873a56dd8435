package org.asylia.parameters.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the fewest variables to change, from given values, so that a condition holds; exactly. */
public final class Nearest {
  private static final int NONE = 1_000_000;

  private final Nodes nodes;
  private final int[] from;
  private final Map<Integer, Integer> distances = new HashMap<>();
  private final Map<Integer, BigInteger> ways = new HashMap<>();

  /** Searches from these values of all variables. */
  public Nearest(Diagrams diagrams, int[] from) {
    nodes = diagrams.nodes;
    this.from = from.clone();
  }

  /** Returns whether the condition holds anywhere. */
  public boolean reaches(int condition) {
    return distance(condition) < NONE;
  }

  /** Returns how many variables must change at the least; zero where the condition holds. */
  public int distance(int condition) {
    if (condition < 0) {
      return condition == Diagrams.ALWAYS ? 0 : NONE;
    }
    var known = distances.get(condition);
    if (known != null) {
      return known;
    }
    int best = NONE;
    for (int value = 0; value < nodes.size(nodes.level(condition)); value++) {
      best = Math.min(best, via(condition, value));
    }
    distances.put(condition, best);
    return best;
  }

  private int via(int condition, int value) {
    int level = nodes.level(condition);
    int change = value == from[level] ? 0 : 1;
    return Math.min(NONE, change + distance(nodes.kid(condition, level, value)));
  }

  /** Returns how many different ways there are to change that few variables. */
  public BigInteger ways(int condition) {
    if (condition < 0) {
      return condition == Diagrams.ALWAYS ? BigInteger.ONE : BigInteger.ZERO;
    }
    var known = ways.get(condition);
    if (known != null) {
      return known;
    }
    var sum = BigInteger.ZERO;
    int level = nodes.level(condition);
    for (int value = 0; value < nodes.size(level); value++) {
      if (distance(condition) < NONE && via(condition, value) == distance(condition)) {
        sum = sum.add(ways(nodes.kid(condition, level, value)));
      }
    }
    ways.put(condition, sum);
    return sum;
  }

  /**
   * Returns the values of all variables after the fewest changes, each way once, at most {@code
   * limit} of them.
   */
  public List<int[]> changes(int condition, int limit) {
    var found = new ArrayList<int[]>();
    if (reaches(condition)) {
      follow(condition, from.clone(), limit, found);
    }
    return found;
  }

  private void follow(int condition, int[] values, int limit, List<int[]> found) {
    if (found.size() >= limit) {
      return;
    }
    if (condition < 0) {
      found.add(values.clone());
      return;
    }
    int level = nodes.level(condition);
    for (int value = 0; value < nodes.size(level); value++) {
      if (via(condition, value) == distance(condition)) {
        values[level] = value;
        follow(nodes.kid(condition, level, value), values, limit, found);
        values[level] = from[level];
      }
    }
  }
}
