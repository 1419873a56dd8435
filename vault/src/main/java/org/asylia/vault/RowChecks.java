package org.asylia.vault;

import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;

/** What must hold for a row of {@code entry} by itself. */
final class RowChecks {
  private RowChecks() {}

  /** The entry's hash, computed anew, if the row's agrees. */
  static Hash hash(EntryRow row) {
    Hash hash = Entry.hash(row.header(), row.sealed());
    require(
        java.util.Arrays.equals(hash.bytes(), row.hash()),
        "its content does not have the hash on record");
    return hash;
  }

  /** The columns say what the header says. */
  static void agree(EntryRow row, Header header) {
    require(header.caseId().equals(row.caseId()), "its header names another case");
    require(header.entryId().equals(row.entryId()), "its header names another entry");
  }

  /** A binding act has a signature and no other has one. */
  static void signaturePresence(EntryRow row, Header header) {
    if (header.binding()) {
      require(row.signature().length > 0, "a binding act has no signature");
    } else {
      require(
          row.signature().length == 0 && row.keyId().length == 0,
          "an act that binds nobody carries a signature");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new MalformedRecordException(otherwise + ".");
    }
  }
}
