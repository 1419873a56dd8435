package org.asylia.desk.people;

import java.util.EnumSet;
import java.util.Set;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * An officer is a person who works at the desk.
 *
 * @param id stable short identifier for signing in: lower-case letters, digits and hyphens
 * @param officer the identifier under which acts are recorded
 * @param name the name colleagues see
 * @param roles what the officer is appointed to do, at least one
 */
public record Officer(String id, OfficerId officer, String name, Set<Role> roles) {

  /** Checks the shape of the identifier and that there is a role. */
  public Officer {
    if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
      throw new IllegalArgumentException(
          "An officer's identifier is 2 to 40 lower-case letters, digits or hyphens.");
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("Officer " + id + " needs at least one role.");
    }
    roles = Set.copyOf(roles);
  }

  /** Whether the officer holds {@code role}. */
  public boolean holds(Role role) {
    return roles.contains(role);
  }

  /** The roles in the order in which they are declared, for display. */
  public Set<Role> rolesInOrder() {
    return EnumSet.copyOf(roles);
  }

  /** Shows the identifier only, so that no name reaches a log. */
  @Override
  public String toString() {
    return "Officer[" + id + "]";
  }
}
