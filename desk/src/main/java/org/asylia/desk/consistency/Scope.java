package org.asylia.desk.consistency;

import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/** How much of the figures somebody is shown. */
public sealed interface Scope {
  /** Officers and interpreters of that office, every office, and the months. */
  record OfOffice(String office) implements Scope {}

  /** Offices and months, nobody by name. */
  record Nobody() implements Scope {}

  /** Their own figure and the band around it. */
  record Own(OfficerId officer) implements Scope {}

  /**
   * What somebody with those roles is shown; empty where it is nothing.
   *
   * @param office the office they work in
   */
  static Optional<Scope> of(Set<Role> roles, OfficerId officer, Optional<String> office) {
    if (roles.contains(Role.SUPERVISOR) && office.isPresent()) {
      return Optional.of(new OfOffice(office.get()));
    }
    if (roles.contains(Role.ANALYST)) {
      return Optional.of(new Nobody());
    }
    return roles.contains(Role.ADJUDICATOR) || roles.contains(Role.INTERPRETER)
        ? Optional.of(new Own(officer))
        : Optional.empty();
  }
}
