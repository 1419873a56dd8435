package org.asylia.vault;

import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.vault.attachment.Reference;
import org.asylia.vault.record.PartCode;
import org.jdbi.v3.core.Handle;

/** Ties files to the entries that name them, in the transaction that records the entries. */
final class AttachmentLinks {
  private static final String LINK =
      "UPDATE attachment SET entry_id = ?, about = decode('', 'hex'), begun = NULL"
          + " WHERE case_id = ? AND attachment_id = ? AND part = ? AND chunks = ?"
          + " AND sealed_hash = ? AND entry_id IS NULL";

  private AttachmentLinks() {}

  static boolean any(List<Sealed> entries) {
    return entries.stream().anyMatch(sealed -> sealed.recorded().act() instanceof AttachmentAdded);
  }

  /**
   * Ties the files.
   *
   * @throws VaultException when one is not there as the act says; nothing is recorded then
   */
  static void write(Handle handle, CaseId caseId, List<Sealed> entries) {
    for (Sealed sealed : entries) {
      if (sealed.recorded().act() instanceof AttachmentAdded added) {
        link(handle, caseId, sealed.id(), added);
      }
    }
  }

  private static void link(Handle handle, CaseId caseId, EntryId entry, AttachmentAdded added) {
    Reference file = Reference.of(added.file());
    int tied =
        handle.execute(
            LINK,
            entry.value(),
            caseId.value(),
            file.id(),
            PartCode.of(added.part()),
            file.chunks(),
            file.sealed().bytes());
    if (tied != 1) {
      throw new VaultException(
          "File "
              + file.id()
              + " is not kept as the act says, or another act names it already."
              + " Nothing was recorded; attach the file again.");
    }
  }
}
