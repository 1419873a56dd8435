package org.asylia.desk.docket;

import java.util.Set;
import java.util.TreeSet;
import org.asylia.casefile.OfficerId;

/**
 * In whose hands a case is.
 *
 * @param office the short code of the office that opened it; empty where that is not known
 * @param working the officers who have a part in it
 * @param owned whether one of them has the role that owes the next step; true where none is owed
 */
public record Hands(String office, Set<OfficerId> working, boolean owned) {
  /** A case of no known office, in which nobody works. */
  public static final Hands NONE = new Hands("", Set.of(), true);

  /** Copies and orders the officers. */
  public Hands {
    working = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(working));
  }
}
