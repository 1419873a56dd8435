package org.asylia.parameters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of a set as read, and how the values of their facts and outputs are cut.
 *
 * @param inputs the facts
 * @param decisions each after those it depends on
 * @param layout where each fact and output lies
 */
record Model(List<FactInput> inputs, List<Decision> decisions, Layout layout) {
  /** Copies the lists. */
  Model {
    inputs = List.copyOf(inputs);
    decisions = List.copyOf(decisions);
  }

  static Model of(List<FactInput> inputs, List<Decision> decisions) {
    return new Model(inputs, decisions, new Layout(inputs, decisions));
  }

  /** Returns the ids of these decisions and of all they depend on. */
  Set<String> needed(Set<String> wanted) {
    var needed = new HashSet<>(wanted);
    for (var decision : decisions.reversed()) {
      if (needed.contains(decision.id())) {
        decision.columns().forEach(column -> needed.add(column.split("\\.")[0]));
      }
    }
    return needed;
  }

  /** Returns whether a table must yield something for every combination of facts. */
  boolean mustAnswer(Decision decision) {
    if (decision.hitPolicy().single()) {
      return true;
    }
    for (int output = 0; output < decision.outputs().size(); output++) {
      if (layout.feeds(decision.slotName(output))) {
        return decision.hitPolicy() != HitPolicy.COLLECT_COUNT;
      }
    }
    return false;
  }
}
