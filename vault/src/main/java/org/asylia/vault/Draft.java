package org.asylia.vault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;

/**
 * An act that is to be recorded.
 *
 * @param id the entry it will stand in, from {@link Vault#newEntry()}
 * @param author the officer who makes it
 * @param at when, cut to the microsecond
 * @param act what happened
 */
public record Draft(EntryId id, OfficerId author, Instant at, Act act) {
  /** Cuts the time to the microsecond. */
  public Draft {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
