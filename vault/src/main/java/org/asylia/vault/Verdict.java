package org.asylia.vault;

import org.asylia.vault.log.Checkpoint;

/** What the verification of a store came to. */
public sealed interface Verdict {

  /**
   * Everything is as it was recorded.
   *
   * @param entries entries whose hash and place in the log were checked
   * @param signatures authors' and node's signatures that were checked
   * @param cases cases whose parents and heads were checked
   * @param log how far the log goes
   */
  record Sound(long entries, long signatures, long cases, Checkpoint log) implements Verdict {}

  /** Something was changed, moved or removed; this is the first record that shows it. */
  record Bad(Finding first) implements Verdict {}
}
