package org.asylia.vault.attachment;

import org.asylia.casefile.Part;

/**
 * The key of a case under which the key of a file is wrapped.
 *
 * @param part the part of the case
 * @param epoch which key of that part it is
 * @param key 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a secret on its way; compared nowhere
public record PartKey(Part part, int epoch, byte[] key) {
  /** Says which key, never the key. */
  @Override
  public String toString() {
    return part + " " + epoch;
  }
}
