package org.asylia.vault.archive;

import org.asylia.vault.VaultException;

/** An archive that is not as it was written; says in what way, and that nothing was changed. */
public final class BadArchiveException extends VaultException {
  private static final long serialVersionUID = 1;

  BadArchiveException(String how) {
    super(words(how));
  }

  BadArchiveException(String how, Throwable cause) {
    super(words(how), cause);
  }

  private static String words(String how) {
    return "The archive is damaged, cut short or changed: "
        + how
        + ". Nothing was changed here. Fetch it again from where it is kept, or take another.";
  }
}
