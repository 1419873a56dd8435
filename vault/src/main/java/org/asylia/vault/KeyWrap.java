package org.asylia.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.record.Labels;

/**
 * Keys of a case wrapped to a recipient: a row of {@code key_wrap}.
 *
 * @param epoch number of the keys
 * @param recipient who can unwrap them, see {@link Recipients}
 * @param parts the parts the recipient may see, as {@link Parts} writes them
 * @param algorithm 1 AES-256-GCM under the registry key; 2 HPKE with X-Wing within the node's lock
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way from and to the database
record KeyWrap(
    CaseId caseId, int epoch, String recipient, int parts, int algorithm, byte[] wrapped) {
  static final int AES_256_GCM = 1;
  static final int HYBRID = 2;
  static final int KEY_LENGTH = 32;

  /** Whether recipient, parts, algorithm and length go together. */
  boolean shaped() {
    if (recipient.equals(Recipients.REGISTRY)) {
      return parts == Parts.bits(List.of(Part.IDENTITY))
          && algorithm == AES_256_GCM
          && wrapped.length == KEY_LENGTH + Aead.OVERHEAD;
    }
    int keys = Parts.keyed(parts).size();
    return Recipients.known(recipient)
        && (parts & ~Parts.ALL) == 0
        && keys > 0
        && algorithm == HYBRID
        && wrapped.length == keys * KEY_LENGTH + Hpke.OVERHEAD + Aead.OVERHEAD;
  }

  /** What both layers of the wrap are bound to. */
  byte[] aad() {
    return Labels.join(
        Labels.of("key-wrap"),
        Labels.bytes(caseId.value()),
        ByteBuffer.allocate(7).putInt(epoch).putShort((short) parts).put((byte) algorithm).array(),
        recipient.getBytes(US_ASCII));
  }

  KeyWrap with(byte[] bytes) {
    return new KeyWrap(caseId, epoch, recipient, parts, algorithm, bytes);
  }
}
