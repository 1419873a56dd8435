package org.asylia.parameters.proof;

import java.util.List;

/** What became of one invariant. */
public sealed interface Result {
  /** Returns the invariant. */
  Invariant invariant();

  /**
   * It holds over the whole input space.
   *
   * @param invariant that holds
   * @param exceptions the facts left out of it, each with the source that the set names
   */
  record Proved(Invariant invariant, List<String> exceptions) implements Result {
    /** Copies the list. */
    public Proved {
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * It does not arise: the set has nothing it speaks of.
   *
   * @param invariant that does not arise
   * @param missing the facts and decisions that the set does not have
   */
  record DoesNotArise(Invariant invariant, List<String> missing) implements Result {
    /** Copies the list. */
    public DoesNotArise {
      missing = List.copyOf(missing);
    }
  }

  /**
   * It does not hold.
   *
   * @param invariant that is broken
   * @param example a smallest case in which it is
   */
  record Refuted(Invariant invariant, CounterExample example) implements Result {}

  /**
   * It was not looked at, because the tables do not answer as they must.
   *
   * @param invariant that stays open
   */
  record NotExamined(Invariant invariant) implements Result {}
}
