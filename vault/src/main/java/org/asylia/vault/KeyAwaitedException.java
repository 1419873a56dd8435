package org.asylia.vault;

import org.asylia.casefile.OfficerId;

/** An officer belongs to a group but has not been given its key by another member yet. */
public final class KeyAwaitedException extends VaultException {
  private static final long serialVersionUID = 1;

  KeyAwaitedException(OfficerId officer, String group) {
    super(
        "Officer "
            + officer
            + " has not been given the key of group "
            + group
            + " yet. Nothing was read or recorded. It is given when another member of the group"
            + " signs in.");
  }
}
