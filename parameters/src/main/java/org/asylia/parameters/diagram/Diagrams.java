package org.asylia.parameters.diagram;

import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Functions over one space of variables. A function is a number; two functions are equal exactly
 * when their numbers are. Conditions are functions that yield 0 or 1. Not safe to share between
 * threads.
 */
public final class Diagrams {
  /** The condition that never holds. */
  public static final int NEVER = ~0;

  /** The condition that always holds. */
  public static final int ALWAYS = ~1;

  private static final int NODE_LIMIT = 1_000_000;

  final Nodes nodes;
  private final Memo ands = new Memo();
  private final Memo ors = new Memo();
  private final Memo minuses = new Memo();

  /**
   * Makes the functions over variables with so many values each, asked in this order.
   *
   * @param sizes how many values each variable has, at least one
   */
  public Diagrams(int... sizes) {
    this(NODE_LIMIT, sizes);
  }

  Diagrams(int limit, int[] sizes) {
    nodes = new Nodes(sizes, limit);
  }

  /** Returns how many variables there are. */
  public int variables() {
    return nodes.variables();
  }

  /** Returns how many values a variable has. */
  public int size(int variable) {
    return nodes.size(variable);
  }

  /** Returns the function that always yields this value, zero or more. */
  public static int constant(int value) {
    return ~value;
  }

  /** Returns whether a function yields the same everywhere. */
  public static boolean isConstant(int function) {
    return function < 0;
  }

  /** Returns what a constant function yields. */
  public static int valueOf(int constant) {
    return ~constant;
  }

  /** Returns the function that yields the value of one variable. */
  public int variable(int variable) {
    return map(variable, value -> value);
  }

  /** Returns the function that yields {@code op} of the value of one variable. */
  public int map(int variable, IntUnaryOperator op) {
    var to = new int[nodes.size(variable)];
    for (int value = 0; value < to.length; value++) {
      to[value] = ~op.applyAsInt(value);
    }
    return nodes.node(variable, to);
  }

  /** Returns the function that yields {@code op} of what this one yields. */
  public int then(int function, IntUnaryOperator op) {
    return then(function, op, new Memo());
  }

  private int then(int function, IntUnaryOperator op, Memo memo) {
    if (function < 0) {
      return ~op.applyAsInt(~function);
    }
    int known = memo.get(function, 0);
    if (known != Memo.ABSENT) {
      return known;
    }
    int level = nodes.level(function);
    var to = new int[nodes.size(level)];
    for (int value = 0; value < to.length; value++) {
      to[value] = then(nodes.kid(function, level, value), op, memo);
    }
    int result = nodes.node(level, to);
    memo.put(function, 0, result);
    return result;
  }

  /** Returns the function that yields {@code op} of what both yield. */
  public int both(int first, int second, IntBinaryOperator op) {
    return both(first, second, op, new Memo(), Integer.MAX_VALUE);
  }

  /** Returns the same as {@link #both}, or empty where it takes more than {@code limit} steps. */
  public OptionalInt both(int first, int second, IntBinaryOperator op, int limit) {
    try {
      return OptionalInt.of(both(first, second, op, new Memo(), limit));
    } catch (TooLargeException tooLarge) {
      return OptionalInt.empty();
    }
  }

  private int both(int first, int second, IntBinaryOperator op, Memo memo, int limit) {
    if (first < 0 && second < 0) {
      return ~op.applyAsInt(~first, ~second);
    }
    int known = memo.get(first, second);
    if (known != Memo.ABSENT) {
      return known;
    }
    if (memo.size() >= limit) {
      throw new TooLargeException(limit);
    }
    int level = Math.min(nodes.level(first), nodes.level(second));
    var to = new int[nodes.size(level)];
    for (int value = 0; value < to.length; value++) {
      to[value] =
          both(nodes.kid(first, level, value), nodes.kid(second, level, value), op, memo, limit);
    }
    int result = nodes.node(level, to);
    memo.put(first, second, result);
    return result;
  }

  /** Returns the condition that both hold. */
  public int and(int first, int second) {
    if (first == NEVER || second == NEVER) {
      return NEVER;
    }
    if (first == ALWAYS || first == second) {
      return second;
    }
    return second == ALWAYS
        ? first
        : both(
            Math.min(first, second),
            Math.max(first, second),
            (a, b) -> a & b,
            ands,
            Integer.MAX_VALUE);
  }

  /** Returns the condition that at least one holds. */
  public int or(int first, int second) {
    if (first == ALWAYS || second == ALWAYS) {
      return ALWAYS;
    }
    if (first == NEVER || first == second) {
      return second;
    }
    return second == NEVER
        ? first
        : both(
            Math.min(first, second),
            Math.max(first, second),
            (a, b) -> a | b,
            ors,
            Integer.MAX_VALUE);
  }

  /** Returns the condition that the first holds and the second does not. */
  public int minus(int first, int second) {
    if (first == NEVER || second == ALWAYS || first == second) {
      return NEVER;
    }
    return second == NEVER
        ? first
        : both(first, second, (a, b) -> a & ~b, minuses, Integer.MAX_VALUE);
  }

  /** Returns what is left of a function where one variable has this value. */
  public int where(int function, int variable, int value) {
    return where(function, variable, value, new Memo());
  }

  private int where(int function, int variable, int value, Memo memo) {
    int level = nodes.level(function);
    if (level >= variable) {
      return nodes.kid(function, variable, value);
    }
    int known = memo.get(function, 0);
    if (known != Memo.ABSENT) {
      return known;
    }
    var to = new int[nodes.size(level)];
    for (int i = 0; i < to.length; i++) {
      to[i] = where(nodes.kid(function, level, i), variable, value, memo);
    }
    int result = nodes.node(level, to);
    memo.put(function, 0, result);
    return result;
  }

  /** Returns what a function yields for these values of all variables. */
  public int valueAt(int function, int[] values) {
    int at = function;
    while (at >= 0) {
      int level = nodes.level(at);
      at = nodes.kid(at, level, values[level]);
    }
    return ~at;
  }
}
