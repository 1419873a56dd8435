package org.asylia.parameters.proof;

import java.util.List;
import java.util.Map;

/**
 * A file of invariants.
 *
 * @param file its name
 * @param set the id of the set it is for; empty for every set
 * @param invariants in the order of the file
 * @param exceptions for an invariant's name and a fact, as {@code name fact}, the source that lets
 *     the set take the fact into account
 */
public record Invariants(
    String file, String set, List<Invariant> invariants, Map<String, String> exceptions) {
  /** Copies the collections. */
  public Invariants {
    invariants = List.copyOf(invariants);
    exceptions = Map.copyOf(exceptions);
  }

  /** Returns whether the file is for every set: what a set does not have does not arise. */
  public boolean forEverySet() {
    return set.isEmpty();
  }
}
