package org.asylia.parameters.proof;

import java.util.List;
import org.asylia.parameters.FactInput;

/** Which facts of a set an invariant turns, one at a time. */
public sealed interface Selection {
  /** Returns whether the fact is one of them. */
  boolean has(FactInput fact);

  /** Every fact of the set. */
  record Every() implements Selection {
    @Override
    public boolean has(FactInput fact) {
      return true;
    }
  }

  /** Every element that must be found: all facts but those that somebody has to raise. */
  record EveryOpen() implements Selection {
    @Override
    public boolean has(FactInput fact) {
      return fact.silence() == FactInput.Silence.OPEN;
    }
  }

  /**
   * Named facts.
   *
   * @param names their codes
   * @param all whether the set must ask for all of them
   */
  record Named(List<String> names, boolean all) implements Selection {
    /** Copies the list. */
    public Named {
      names = List.copyOf(names);
    }

    @Override
    public boolean has(FactInput fact) {
      return names.contains(fact.name());
    }
  }
}
