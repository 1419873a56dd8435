package org.asylia.vault;

import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.Recorded;

/**
 * A case as it stands in the record.
 *
 * @param id the case
 * @param heads its open ends; none when there is no such case
 * @param acts all its acts in topological order, ties by entry id
 */
public record OpenedCase(CaseId id, Heads heads, List<Recorded> acts) {
  /** Whether the case was erased, so that nothing of it can be read but its tombstone. */
  public boolean erased() {
    return acts.stream().anyMatch(recorded -> recorded.act() instanceof Erased);
  }
}
