package org.asylia.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A parameter set of the node's own comes into force: one officer proposes it, another publishes
 * it. These acts stand only in the node's own file, in the clear; the files themselves stand beside
 * the record and are known by their digests.
 */
public sealed interface ParametersAct extends Act {

  @Override
  default Part part() {
    return Part.PUBLIC;
  }

  @Override
  default boolean binding() {
    return true;
  }

  /**
   * An officer asks that a draft be published as it stands.
   *
   * @param set the id that the set would have, such as {@code GB-2027}
   * @param digest SHA-256 of the DMN file, 64 characters of lower-case hex
   * @param invariants SHA-256 of the file of its own invariants, in the same form
   * @param writers everybody who wrote a version of the draft; none of them can publish it
   */
  record SetProposed(String set, String digest, String invariants, Set<OfficerId> writers)
      implements ParametersAct {
    /** Copies and orders the set. */
    public SetProposed {
      writers = Collections.unmodifiableSortedSet(new TreeSet<>(writers));
    }
  }

  /**
   * Another officer publishes a proposed set, which was proved over its whole input space.
   *
   * @param proposal the entry that proposed it
   * @param set its id
   * @param jurisdiction whose law it holds: ISO 3166 alpha-2 code, or {@code UNHCR}
   * @param from the first day on which decisions are taken under it
   * @param digest SHA-256 of the DMN file, as proposed
   * @param invariants SHA-256 of the file of its own invariants, as proposed
   */
  record SetPublished(
      EntryId proposal,
      String set,
      String jurisdiction,
      LocalDate from,
      String digest,
      String invariants)
      implements ParametersAct {}
}
