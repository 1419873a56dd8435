package org.asylia.adjudication.policy;

import java.util.Set;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;

/** One line of the policy: every combination of these is allowed. */
record Grant(Set<Role> roles, Set<State> stages, Set<Tie> ties, Set<Part> parts) {
  /** Copies the sets. */
  Grant {
    roles = Set.copyOf(roles);
    stages = Set.copyOf(stages);
    ties = Set.copyOf(ties);
    parts = Set.copyOf(parts);
  }

  boolean allows(Role role, State stage, Tie tie, Part part) {
    return roles.contains(role)
        && stages.contains(stage)
        && ties.contains(tie)
        && parts.contains(part);
  }
}
