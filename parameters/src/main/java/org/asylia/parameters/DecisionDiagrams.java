package org.asylia.parameters;

import java.util.List;

/**
 * One decision as functions of the facts.
 *
 * @param decision the table
 * @param answer for a table with one answer: the index of the rule that answers, or {@link #GAP} or
 *     {@link #OVERLAP}; for an aggregation: the index into {@code numbers}, or {@link #GAP}; for a
 *     list: always 0
 * @param matches for each rule the condition that all its tests hold
 * @param fires for each rule the condition that it answers
 * @param outputs for each output the region it lies in, or {@link #GAP} where nothing is yielded
 * @param numbers what an aggregation can yield
 */
record DecisionDiagrams(
    Decision decision,
    int answer,
    List<Integer> matches,
    List<Integer> fires,
    List<Integer> outputs,
    List<Value> numbers) {
  /** No rule answers. */
  static final int GAP = 0x3FFF_FFFF;

  /** Several rules of a table match that may only have one. */
  static final int OVERLAP = 0x3FFF_FFFE;

  /** Copies the lists. */
  DecisionDiagrams {
    matches = List.copyOf(matches);
    fires = List.copyOf(fires);
    outputs = List.copyOf(outputs);
    numbers = List.copyOf(numbers);
  }
}
