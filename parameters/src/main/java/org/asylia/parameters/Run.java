package org.asylia.parameters;

import java.util.List;

/**
 * A reusable evaluation of one set: it allocates nothing once made. Not safe to share between
 * threads; what it answers holds until the next {@link #evaluate}.
 */
public final class Run {
  private final Machine machine;
  private final Layout layout;
  private final int[] facts;
  private final int[] ends;

  Run(Machine machine) {
    this.machine = machine;
    layout = machine.model().layout();
    facts = new int[machine.model().inputs().size()];
    ends = new int[machine.parts()];
  }

  /**
   * Evaluates every decision.
   *
   * @param encoded the facts as {@link ParameterSet#encode} gives them, or any combination of
   *     regions of the inputs
   * @throws EvaluationException if a table has no rule for these facts, or a UNIQUE one has several
   */
  public void evaluate(int[] encoded) {
    System.arraycopy(encoded, 0, facts, 0, facts.length);
    if (!machine.run(facts, ends)) {
      throw machine.failure(ends, this);
    }
  }

  /**
   * Returns what a decision with one output yielded; the place comes from {@link
   * ParameterSet#place}.
   */
  public Value value(int place) {
    return layout.axis(place).representative(region(place));
  }

  /** Returns the region in which a decision's output lies; equal regions mean equal codes. */
  public int region(int place) {
    return place < facts.length ? facts[place] : machine.region(place, ends);
  }

  List<Evaluation.Answer> answers() {
    return machine.answers(ends);
  }
}
