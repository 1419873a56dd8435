package org.asylia.desk.casebook;

import org.asylia.vault.Verdict;

/** Hears what came of each row, and then of all. */
public sealed interface Report permits JsonReport, TableReport {
  /** Another row is done. */
  void row(RowResult row);

  /** All rows are done, and the store was verified. */
  void end(Totals totals, CasebookData data, Verdict verdict);
}
