package org.asylia.parameters;

import java.util.List;

/**
 * One decision: a table that derives outputs from facts and from other decisions.
 *
 * @param id the name by which other tables take it as input
 * @param title what a person reads
 * @param hitPolicy how several matches are answered
 * @param columns the inputs, each the name of a fact, of a decision, or {@code decision.output}
 * @param outputs name and type of each output column
 * @param rules in the order of the file
 */
public record Decision(
    String id,
    String title,
    HitPolicy hitPolicy,
    List<String> columns,
    List<Output> outputs,
    List<Rule> rules) {
  /** Copies the lists. */
  public Decision {
    columns = List.copyOf(columns);
    outputs = List.copyOf(outputs);
    rules = List.copyOf(rules);
  }

  /** An output column; for hit policy PRIORITY the order of the type's codes is the priority. */
  public record Output(String name, ValueType type) {}

  /** Returns the name under which another table may read output number {@code index}. */
  String slotName(int index) {
    return outputs.size() == 1 ? id : id + "." + outputs.get(index).name();
  }
}
