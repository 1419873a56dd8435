package org.asylia.parameters.diagram;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a function looks like: its nodes, its variables, what it yields and how often. */
public final class Shape {
  private final Nodes nodes;

  /** Looks at functions of these diagrams. */
  public Shape(Diagrams diagrams) {
    nodes = diagrams.nodes;
  }

  /** Returns the variables that a function depends on, in order. */
  public int[] variables(int function) {
    var variables = new BitSet();
    nodesOf(function).forEach(node -> variables.set(nodes.level(node)));
    return variables.stream().toArray();
  }

  /** Returns how many nodes a function has; a constant has none. */
  public int size(int function) {
    return nodesOf(function).size();
  }

  /** Returns how many different nodes some functions have together. */
  public int size(Iterable<Integer> functions) {
    var seen = new HashSet<Integer>();
    functions.forEach(function -> collect(function, seen));
    seen.removeIf(node -> node < 0);
    return seen.size();
  }

  /** Returns everything a function can yield. */
  public Set<Integer> values(int function) {
    var seen = new HashSet<Integer>();
    collect(function, seen);
    var values = new TreeSet<Integer>();
    seen.stream().filter(node -> node < 0).forEach(node -> values.add(~node));
    return values;
  }

  private Set<Integer> nodesOf(int function) {
    var seen = new HashSet<Integer>();
    collect(function, seen);
    seen.removeIf(node -> node < 0);
    return seen;
  }

  private void collect(int function, Set<Integer> seen) {
    if (seen.add(function) && function >= 0) {
      int level = nodes.level(function);
      for (int value = 0; value < nodes.size(level); value++) {
        collect(nodes.kid(function, level, value), seen);
      }
    }
  }

  /** Returns for how many combinations of values of all variables a condition holds. */
  public BigInteger count(int condition) {
    return below(condition, 0, new HashMap<>());
  }

  /** Returns how many combinations of values of all variables there are. */
  public BigInteger everything() {
    return span(0, nodes.variables());
  }

  private BigInteger below(int function, int from, Map<Integer, BigInteger> memo) {
    var here =
        function < 0
            ? BigInteger.valueOf(~function)
            : memo.containsKey(function)
                ? java.util.Objects.requireNonNull(memo.get(function))
                : sum(function, memo);
    return here.multiply(span(from, nodes.level(function)));
  }

  private BigInteger sum(int function, Map<Integer, BigInteger> memo) {
    int level = nodes.level(function);
    var sum = BigInteger.ZERO;
    for (int value = 0; value < nodes.size(level); value++) {
      sum = sum.add(below(nodes.kid(function, level, value), level + 1, memo));
    }
    memo.put(function, sum);
    return sum;
  }

  private BigInteger span(int from, int to) {
    var product = BigInteger.ONE;
    for (int level = from; level < to; level++) {
      product = product.multiply(BigInteger.valueOf(nodes.size(level)));
    }
    return product;
  }
}
