package org.asylia.vault;

import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.ErasureAct.Erased;

/**
 * A case that was just erased.
 *
 * @param caseId which
 * @param tombstone the entry that stays
 * @param act what it says
 * @param destroyed the wrapped keys that are gone from the tables, to be looked for elsewhere
 */
@SuppressWarnings("ArrayRecordComponent") // held until it is known that they are nowhere any more
public record Erasure(CaseId caseId, EntryId tombstone, Erased act, List<byte[]> destroyed) {
  /** Copies the list. */
  public Erasure {
    destroyed = List.copyOf(destroyed);
  }
}
