package org.asylia.casefile;

import java.util.Set;
import java.util.TreeSet;

/** Who works on a case, and who the officers of the node are. */
public sealed interface AccessAct extends Act {

  /** An officer is given a part in the case. */
  record OfficerAssigned(OfficerId officer, Role role) implements AccessAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * An officer joins the node; stands only in the node's own file, in the clear, so that an
   * outsider can check signatures.
   *
   * @param officer the officer
   * @param roles what the officer is appointed to
   * @param signingKey the Ed25519 public key, 32 bytes in lower-case hex
   */
  record OfficerEnrolled(OfficerId officer, Set<Role> roles, String signingKey)
      implements AccessAct {
    /** Copies and orders the set. */
    public OfficerEnrolled {
      roles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    @Override
    public Part part() {
      return Part.PUBLIC;
    }
  }
}
