package org.asylia.desk.people;

import java.util.List;
import java.util.Optional;

/** A roster names the officers of a node and says how they prove who they are. */
public interface Roster {

  /** Every officer, in the order in which the sign-in page lists them. */
  List<Officer> officers();

  /** The officer with this identifier, or empty. */
  Optional<Officer> officer(String id);

  /**
   * Whether choosing an officer is enough to sign in as them. True only for synthetic officers of
   * the demonstration.
   */
  boolean signsInByChoice();
}
