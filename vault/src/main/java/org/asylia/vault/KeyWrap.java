package org.asylia.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.record.Labels;
import org.asylia.vault.record.PartCode;

/**
 * A case key wrapped to a recipient: a row of {@code key_wrap}.
 *
 * @param part number of the part class the key is for
 * @param epoch number of the key within its class
 * @param recipient who can unwrap it: {@code registry}, {@code node}; officers' names are reserved
 * @param algorithm 1 AES-256-GCM; 2 (X25519 with ML-KEM-768) is reserved
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way from and to the database
record KeyWrap(
    CaseId caseId, int part, int epoch, String recipient, int algorithm, byte[] wrapped) {
  static final String REGISTRY = "registry";
  static final String NODE = "node";
  static final int AES_256_GCM = 1;

  /** The recipient that must be able to unwrap a key of this class. */
  String expected() {
    return part == PartCode.of(Part.IDENTITY) ? REGISTRY : NODE;
  }

  static byte[] aad(CaseId caseId, int part, int epoch, String recipient) {
    return Labels.join(
        Labels.of("key-wrap"),
        Labels.bytes(caseId.value()),
        ByteBuffer.allocate(5).put((byte) part).putInt(epoch).array(),
        recipient.getBytes(US_ASCII));
  }
}
