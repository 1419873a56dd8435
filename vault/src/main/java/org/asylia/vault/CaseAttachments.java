package org.asylia.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.attachment.Attachments;
import org.asylia.vault.attachment.Attachments.Unfinished;
import org.asylia.vault.attachment.PartKey;
import org.asylia.vault.attachment.Stored;
import org.asylia.vault.attachment.Upload;

/**
 * The files of cases, for readers who hold the keys of the cases; a reader who does not finds no
 * file. Safe for use by several threads.
 */
public final class CaseAttachments {
  private final Attachments files;
  private final ReadingPath reading;

  CaseAttachments(Store store, ReadingPath reading, SecureRandom random) {
    this.files = new Attachments(store.jdbi(), random);
    this.reading = reading;
  }

  /**
   * Begins to take in a file.
   *
   * @param part where the evidence is sealed that the file belongs to
   * @param about what to remember of the file until an act names it; at most a few KiB
   * @throws VaultException when nothing stands in that part of the case
   */
  public Upload begin(Reader by, CaseId caseId, Part part, byte[] about) {
    PartKey key =
        reading
            .fileKey(by, caseId, part, OptionalInt.empty())
            .orElseThrow(() ->
                new VaultException(
                    "There is no case "
                        + caseId
                        + " with a part in which the file could be sealed."
                        + " Nothing was taken in."));
    return files.begin(caseId, key, about, by.at());
  }

  /** Goes on with an upload; empty when there is none of that id, or it is at its end. */
  public Optional<Upload> resume(Reader by, CaseId caseId, AttachmentId id) {
    return key(by, caseId, id).flatMap(key -> files.resume(caseId, id, key));
  }

  /** What is known of an upload that no act names; empty when there is none of that id. */
  public Optional<Unfinished> unfinished(Reader by, CaseId caseId, AttachmentId id) {
    return key(by, caseId, id).flatMap(key -> files.unfinished(caseId, id, key));
  }

  /** The uploads of a case that no act names. */
  public List<Unfinished> unfinished(Reader by, CaseId caseId) {
    return files.unfinished(caseId).stream()
        .flatMap(id -> unfinished(by, caseId, id).stream())
        .toList();
  }

  /** Reads a file that was taken in to its end once more, to say what an act then names. */
  public Stored stored(Reader by, CaseId caseId, AttachmentId id) throws IOException {
    return files.stored(caseId, id, key(by, caseId, id).orElseThrow(() -> none(caseId, id)));
  }

  /** The content of a file; close it. Reading fails where a byte was changed. */
  public InputStream open(Reader by, CaseId caseId, AttachmentId id) {
    return files.open(caseId, id, key(by, caseId, id).orElseThrow(() -> none(caseId, id)));
  }

  /** Gives up an upload; false when there is none of that id or an act names it. */
  public boolean discard(CaseId caseId, AttachmentId id) {
    return files.discard(caseId, id);
  }

  /** Removes uploads that began before a time and that no act names; answers how many. */
  public int sweep(Instant before) {
    return files.sweep(before);
  }

  private Optional<PartKey> key(Reader by, CaseId caseId, AttachmentId id) {
    return files
        .under(caseId, id)
        .flatMap(under -> reading.fileKey(by, caseId, under.part(), OptionalInt.of(under.epoch())));
  }

  private static VaultException none(CaseId caseId, AttachmentId id) {
    return new VaultException("Case " + caseId + " has no file " + id + ".");
  }
}
