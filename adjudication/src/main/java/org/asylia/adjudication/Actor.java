package org.asylia.adjudication;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * Who wants to act: a signed-in officer with the roles they were appointed to. Software on its own
 * has no role, and so can do nothing that needs one.
 */
public record Actor(OfficerId officer, Set<Role> roles) {
  /** Copies and orders the roles. */
  public Actor {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
  }

  /** An officer with these roles. */
  public static Actor of(OfficerId officer, Role... roles) {
    return new Actor(officer, Set.of(roles));
  }
}
