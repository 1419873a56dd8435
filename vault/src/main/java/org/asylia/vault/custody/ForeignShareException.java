package org.asylia.vault.custody;

import org.asylia.vault.VaultException;

/** A share opened, but it is not the share this node was sealed with. */
public final class ForeignShareException extends VaultException {
  private static final long serialVersionUID = 1;

  private final int index;

  ForeignShareException(int index) {
    super(
        "Share "
            + index
            + " opens, but it is not the share this node was sealed with: somebody replaced it."
            + " Nothing was unsealed or changed. Put back node.seal from a backup, or rebuild it"
            + " from the recovery sheets (asylia init --from-sheets).");
    this.index = index;
  }

  /** Number of the share. */
  public int index() {
    return index;
  }
}
