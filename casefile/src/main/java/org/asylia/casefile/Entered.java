package org.asylia.casefile;

import java.time.Instant;

/**
 * An act of one kind with the entry it stands in.
 *
 * @param <A> the kind of act
 */
public record Entered<A extends Act>(EntryId id, OfficerId author, Instant at, A act) {
  static <A extends Act> Entered<A> of(Recorded recorded, A act) {
    return new Entered<>(recorded.id(), recorded.author(), recorded.at(), act);
  }
}
