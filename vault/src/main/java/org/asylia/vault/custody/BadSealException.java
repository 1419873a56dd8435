package org.asylia.vault.custody;

import org.asylia.vault.VaultException;

/** The file {@code node.seal}, or a recovery sheet, is not as it was made. */
public final class BadSealException extends VaultException {
  private static final long serialVersionUID = 1;

  BadSealException(String message) {
    super(message);
  }

  BadSealException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The file was changed, which only shows once the root key is there. */
  static BadSealException changed() {
    return new BadSealException(
        "The shares are right, but node.seal was changed since it was made. Nothing was unsealed or"
            + " changed. Put back node.seal from a backup, or rebuild it from the recovery sheets"
            + " (asylia init --from-sheets).");
  }
}
