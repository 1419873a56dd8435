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

  /**
   * The record is not one that the given checkpoint covers, whatever it looks like by itself.
   *
   * @param how in what way it parts from the checkpoint
   * @param first where that shows
   */
  record NotExtending(Departure how, Finding first) implements Verdict {}

  /** How a record can part from a checkpoint that was kept elsewhere. */
  enum Departure {
    /** The record ends before the checkpoint: an earlier state was put back. */
    ROLLED_BACK,
    /** The entries up to the checkpoint are others than those it covers. */
    REWRITTEN,
    /** The checkpoint is of another log, or not signed by this node's key. */
    OTHER_LOG
  }
}
