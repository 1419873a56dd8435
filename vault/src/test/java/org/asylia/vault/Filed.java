package org.asylia.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.Part;
import org.asylia.vault.attachment.Upload;

/** Puts a letter into a case and attaches a file to it. */
final class Filed {
  private Filed() {}

  /**
   * Attaches a file.
   *
   * @param length of its content in bytes
   * @return the id of the file
   */
  static AttachmentId in(Workshop shop, CaseId caseId, int length) throws IOException {
    Heads heads =
        shop.add(
            caseId,
            shop.vault.heads(caseId),
            new EvidenceAdded(EvidenceKind.LETTER, "letter", LocalDate.EPOCH, "", false));
    EntryId letter = shop.open(caseId).acts().getLast().id();
    Upload upload = shop.vault.attachments().begin(shop.reader(), caseId, Part.CLAIM, new byte[0]);
    upload.end(new ByteArrayInputStream(new byte[length]));
    shop.add(
        caseId,
        heads,
        new AttachmentAdded(
            letter,
            Part.CLAIM,
            AttachmentKind.ORIGINAL,
            Optional.empty(),
            shop.vault
                .attachments()
                .stored(shop.reader(), caseId, upload.id())
                .named("a.pdf", "application/pdf")));
    return upload.id();
  }
}
