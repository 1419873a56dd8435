package org.asylia.adjudication;

import java.util.List;

/** Whether a proposed act may join the case file. */
public sealed interface Verdict {

  /** It may. */
  record Admitted(Proposed proposed) implements Verdict {}

  /** It may not, for each of these reasons; there is at least one. */
  record Refused(List<Refusal> refusals) implements Verdict {
    /** Copies the list. */
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** Whether the act may join. */
  default boolean admitted() {
    return this instanceof Admitted;
  }
}
