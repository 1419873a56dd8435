package org.asylia.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.asylia.parameters.ParameterSet;

/**
 * The sets that a node published itself, beside those that a situation's data hold.
 *
 * @param sets those that can be used
 * @param withheld those that are not as they were published
 */
public record LocalSets(List<ParameterSet> sets, List<Withheld> withheld) {
  /** No sets of its own. */
  public static final LocalSets NONE = new LocalSets(List.of(), List.of());

  /** Copies the lists. */
  public LocalSets {
    sets = List.copyOf(sets);
    withheld = List.copyOf(withheld);
  }

  /**
   * A set that was published and cannot be used. In its place nothing is read: from its first day
   * until a later set follows, its jurisdiction has no set in force.
   *
   * @param set its id
   * @param jurisdiction whose law it holds
   * @param from the first day on which decisions would be taken under it
   * @param why what is wrong with it
   */
  public record Withheld(String set, String jurisdiction, LocalDate from, Fault why) {}

  /** What is wrong with a published set. */
  public enum Fault {
    /** Its file, or that of its invariants, is not there. */
    GONE,
    /** Its file, or that of its invariants, is not the one that was published. */
    CHANGED,
    /** Nobody proposed it, or whoever published it also wrote it. */
    NOT_BY_TWO,
    /** Its file says other things of it than the record. */
    DISAGREES
  }
}
