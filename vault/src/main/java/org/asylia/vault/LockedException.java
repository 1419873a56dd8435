package org.asylia.vault;

import org.asylia.casefile.OfficerId;

/** Something was asked in the name of an officer whose keys are not unlocked on this node. */
public final class LockedException extends VaultException {
  private static final long serialVersionUID = 1;

  LockedException(OfficerId officer) {
    super(
        "The keys of officer "
            + officer
            + " are locked. Nothing was read or recorded. The officer must sign in first.");
  }
}
