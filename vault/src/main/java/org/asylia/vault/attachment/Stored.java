package org.asylia.vault.attachment;

import org.asylia.casefile.Attachment;
import org.asylia.casefile.AttachmentId;
import org.asylia.vault.crypto.Hash;

/**
 * A file that is wholly kept and read back once, ready to be named by an act.
 *
 * @param bytes the length of its content
 * @param sha256 of its content
 * @param chunks how many sealed chunks it has
 * @param sealed the hash of its sealed chunks
 */
public record Stored(AttachmentId id, long bytes, Hash sha256, int chunks, Hash sealed) {
  /** The file as an act names it. */
  public Attachment named(String name, String mediaType) {
    return new Attachment(id, name, mediaType, bytes, sha256.toString(), chunks, sealed.toString());
  }
}
