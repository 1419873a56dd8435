package org.asylia.parameters.proof;

import java.math.BigInteger;
import java.util.List;

/**
 * What was proved of a set, and what not.
 *
 * @param set its id
 * @param digest SHA-256 of the set's file
 * @param combinations over how many combinations of distinguishable values
 * @param nodes how many nodes the set's diagrams have
 * @param results one for each invariant, in order
 */
public record Report(
    String set, String digest, BigInteger combinations, int nodes, List<Result> results) {
  /** Copies the list. */
  public Report {
    results = List.copyOf(results);
  }

  /** Returns whether nothing is broken and nothing was left out. */
  public boolean proved() {
    return results.stream()
        .noneMatch(r -> r instanceof Result.Refuted || r instanceof Result.NotExamined);
  }

  /** Returns what is broken. */
  public List<Result.Refuted> refuted() {
    return results.stream()
        .filter(Result.Refuted.class::isInstance)
        .map(Result.Refuted.class::cast)
        .toList();
  }
}
