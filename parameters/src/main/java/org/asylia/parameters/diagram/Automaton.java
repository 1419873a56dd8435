package org.asylia.parameters.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A function laid out flat, for answering without allocation: one row of an array for each node,
 * one step for each variable the function depends on. Immutable and safe to share between threads.
 */
public final class Automaton {
  private final int[] variables;
  private final int[] table;

  private Automaton(int[] variables, int[] table) {
    this.variables = variables;
    this.table = table;
  }

  /**
   * Lays a function out.
   *
   * @param places for each variable where its value stands in the array given to {@link #valueAt}
   */
  public static Automaton of(Diagrams diagrams, int function, int[] places) {
    var asked = new Shape(diagrams).variables(function);
    var nodes = diagrams.nodes;
    var rows = new ArrayList<Map<Integer, Integer>>();
    Set<Integer> here = Set.of(function);
    int offset = 0;
    for (int variable : asked) {
      Map<Integer, Integer> at = new LinkedHashMap<>();
      for (int node : here) {
        at.put(node, offset);
        offset += nodes.size(variable);
      }
      rows.add(at);
      here = below(nodes, here, variable);
    }
    var table = new int[offset];
    for (int step = 0; step < asked.length; step++) {
      var next = step + 1 < asked.length ? rows.get(step + 1) : Map.<Integer, Integer>of();
      fill(nodes, rows.get(step), next, asked[step], table);
    }
    var slots = Arrays.stream(asked).map(variable -> places[variable]).toArray();
    return new Automaton(slots, asked.length == 0 ? new int[] {~function} : table);
  }

  private static Set<Integer> below(Nodes nodes, Set<Integer> here, int variable) {
    Set<Integer> kids = new LinkedHashSet<>();
    for (int node : here) {
      for (int value = 0; value < nodes.size(variable); value++) {
        kids.add(nodes.kid(node, variable, value));
      }
    }
    return kids;
  }

  private static void fill(
      Nodes nodes,
      Map<Integer, Integer> rows,
      Map<Integer, Integer> next,
      int variable,
      int[] table) {
    rows.forEach((node, row) -> {
      for (int value = 0; value < nodes.size(variable); value++) {
        int kid = nodes.kid(node, variable, value);
        table[row + value] = next.isEmpty() ? ~kid : next.getOrDefault(kid, 0);
      }
    });
  }

  /** Returns what the function yields for these values. */
  public int valueAt(int[] values) {
    int at = 0;
    for (int variable : variables) {
      at = table[at + values[variable]];
    }
    return variables.length == 0 ? table[0] : at;
  }

  /** Returns how many whole numbers the layout holds. */
  public int size() {
    return table.length;
  }
}
