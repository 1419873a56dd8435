package org.asylia.vault.archive;

import org.asylia.vault.VaultException;

/** An archive that ends before a checkpoint that is known: putting it back would lose entries. */
public final class OlderArchiveException extends VaultException {
  private static final long serialVersionUID = 1;

  OlderArchiveException(long held, long seen) {
    super(
        "This archive is OLDER than the witnessed checkpoint: it holds "
            + held
            + " entries, the checkpoint covers "
            + seen
            + ". "
            + (seen - held)
            + " recorded entries would be missing. Nothing was changed. Look for a later archive;"
            + " if there is none, --older restores it nevertheless, and the witness will know.");
  }
}
