package org.asylia.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;

/**
 * An act that somebody wants to add to a case file.
 *
 * @param act what would happen
 * @param actor who wants it
 * @param at when, in UTC
 * @param id the entry it would stand in
 */
public record Proposed(Act act, Actor actor, Instant at, EntryId id) {

  /** The day of the act, in UTC. */
  public LocalDate day() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The act as it would stand in the record after those parents. */
  public Recorded recorded(List<EntryId> parents) {
    return new Recorded(id, parents, actor.officer(), at, act);
  }
}
