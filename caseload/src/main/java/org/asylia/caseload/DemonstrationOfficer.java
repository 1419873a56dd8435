package org.asylia.caseload;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * A synthetic officer.
 *
 * @param handle a short name for addresses and sign-in, as in {@code adjudicator-cedar}
 * @param id the officer as acts name them
 * @param name what colleagues see, in Latin letters
 * @param roles what the officer is appointed to
 * @param languages the languages the officer works in, the one written in first
 */
public record DemonstrationOfficer(
    String handle, OfficerId id, String name, Set<Role> roles, List<Language> languages) {
  /** Copies and orders the collections. */
  public DemonstrationOfficer {
    roles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    languages = List.copyOf(languages);
  }

  /** The language the officer writes in. */
  public Language office() {
    return languages.getFirst();
  }

  /** Whether the officer is appointed to that role. */
  public boolean holds(Role role) {
    return roles.contains(role);
  }
}
