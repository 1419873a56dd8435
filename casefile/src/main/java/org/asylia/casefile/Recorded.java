package org.asylia.casefile;

import java.time.Instant;
import java.util.List;

/**
 * An act as it stands in the record: what, by whom, when, and after which other entries.
 *
 * @param id the entry
 * @param parents the entries that its author had seen, ascending; empty for the first of a case
 * @param author the officer who made the act
 * @param at when, to the microsecond, in UTC
 * @param act what happened
 */
public record Recorded(EntryId id, List<EntryId> parents, OfficerId author, Instant at, Act act) {
  /** Copies and orders the parents. */
  public Recorded {
    parents = parents.stream().sorted().toList();
  }
}
