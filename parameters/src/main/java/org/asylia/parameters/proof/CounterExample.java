package org.asylia.parameters.proof;

import java.util.List;
import java.util.Optional;
import org.asylia.parameters.Rule;
import org.asylia.parameters.Value;

/**
 * A smallest case in which an invariant is broken: as few facts as possible, whatever all others
 * are.
 *
 * @param facts the facts that matter; the others may be anything
 * @param turn the one fact that is turned, where the invariant compares two cases
 * @param yields what the decisions that the invariant names yield
 * @param table the table at fault, empty where it is the whole set
 * @param rules the rules at fault
 */
public record CounterExample(
    List<Given> facts, Optional<Turn> turn, List<Yield> yields, String table, List<Rule> rules) {
  /** Copies the lists. */
  public CounterExample {
    facts = List.copyOf(facts);
    yields = List.copyOf(yields);
    rules = List.copyOf(rules);
  }

  /** A fact and its value. */
  public record Given(String fact, Value value) {}

  /** A fact that is turned from one value into another. */
  public record Turn(String fact, Value before, Value after) {}

  /**
   * What a decision yields, or what a table's column is; twice the same where nothing is turned.
   */
  public record Yield(String name, Value before, Value after) {}

  /** An example that is a fault of a table and needs no facts. */
  static CounterExample ofTable(String table, List<Rule> rules) {
    return new CounterExample(List.of(), Optional.empty(), List.of(), table, rules);
  }
}
