package org.asylia.vault.attachment;

import org.asylia.vault.VaultException;

/** A file is longer than the vault keeps. */
public final class TooLongException extends VaultException {
  private static final long serialVersionUID = 1;

  TooLongException() {
    super(
        "A file has at most 4 GiB; this one has more. Nothing of it joined the case."
            + " Cut it into pieces and attach each.");
  }
}
