package org.asylia.parameters;

import java.util.List;

/**
 * What a parameter set concluded from facts: the answer of every decision and the rules that fired.
 */
public final class Evaluation {
  private final ParameterSet set;
  private final List<Answer> answers;

  Evaluation(ParameterSet set, Run run) {
    this.set = set;
    answers = run.answers();
  }

  /**
   * The answer of one decision.
   *
   * @param decision its id
   * @param rows one row of outputs for each answering rule; an aggregation has one row of one
   *     number; empty where a table that yields a list had no match
   * @param fired the rules that answered, in the order of the table
   */
  public record Answer(String decision, List<List<Value>> rows, List<Rule> fired) {
    /** Copies the lists. */
    public Answer {
      rows = List.copyOf(rows);
      fired = List.copyOf(fired);
    }
  }

  /** Returns the set that was evaluated. */
  public ParameterSet set() {
    return set;
  }

  /** Returns the answers, each decision after those it depends on. */
  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  /**
   * Returns the answer of one decision.
   *
   * @throws IllegalArgumentException if the set has no such decision
   */
  public Answer answer(String decision) {
    return answers.stream()
        .filter(answer -> answer.decision().equals(decision))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Set %s has no decision %s.".formatted(set.id(), decision)));
  }

  /**
   * Returns the first output of a decision that yields one row, such as {@code outcome}.
   *
   * @throws IllegalArgumentException if there is no such decision or it yielded nothing
   */
  public Value value(String decision) {
    var rows = answer(decision).rows();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("Decision %s yielded nothing.".formatted(decision));
    }
    return rows.getFirst().getFirst();
  }

  /** Returns all rules that fired, in the order in which decisions depend on each other. */
  public List<Rule> fired() {
    return answers.stream().flatMap(answer -> answer.fired().stream()).toList();
  }
}
