package org.asylia.vault;

import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Recorded;
import org.jdbi.v3.core.Handle;

/** Rows outside the record that are written in the same transaction as the acts they follow. */
@FunctionalInterface
public interface Projection {
  /**
   * Writes rows; an exception undoes the whole append.
   *
   * @param handle the open transaction; neither committed nor closed here
   * @param added the acts of this append, in order
   */
  void write(Handle handle, CaseId caseId, List<Recorded> added);
}
