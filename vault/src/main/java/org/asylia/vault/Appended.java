package org.asylia.vault;

import java.util.List;
import org.asylia.casefile.Recorded;

/** What came of an append: recorded, or a conflict that a person settles. */
public sealed interface Appended {

  /**
   * The acts are recorded and durable.
   *
   * @param heads what the next append names as seen
   * @param entries the acts as recorded, in the order of the drafts
   */
  record Committed(Heads heads, List<Recorded> entries) implements Appended {}

  /**
   * Nothing was recorded: the case had moved on. Both versions are here; the drafts are still the
   * caller's.
   *
   * @param seen the heads the append named
   * @param current the heads of the case now
   * @param since the entries that the append had not seen, in topological order
   */
  record Conflict(Heads seen, Heads current, List<Recorded> since) implements Appended {}
}
