package org.asylia.vault.record;

import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;

/**
 * Seals and opens the parts of an entry; the only place in Asylia where a part is decrypted.
 *
 * <p>The key of a part is derived from the case key of its class and epoch, and bound to case,
 * entry and part; the associated data is the canonical header and the part's name.
 */
public final class PartSealer {
  private static final byte[] KEY_LABEL = Labels.of("part-key");

  private PartSealer() {}

  /**
   * Pads a part to its bucket and seals it.
   *
   * @param header canonical bytes of {@code head}
   * @param caseKey 32 bytes; not used for the public part
   */
  public static SealedPart seal(
      Header head, byte[] header, Part part, byte[] content, byte[] caseKey, SecureRandom random) {
    byte[] padded = Padding.pad(content);
    if (part == Part.PUBLIC) {
      return new SealedPart(part, SealedPart.CLEAR, padded);
    }
    byte[] aad = Labels.join(header, PartCode.label(part));
    byte[] body = Aead.seal(partKey(head, part, caseKey), padded, aad, random);
    return new SealedPart(part, SealedPart.AES_256_GCM, body);
  }

  /** Opens a sealed part; empty when the key is another one or a byte was changed. */
  public static Optional<byte[]> open(
      Header head, byte[] header, SealedPart sealed, byte[] caseKey) {
    byte[] aad = Labels.join(header, PartCode.label(sealed.part()));
    return Aead.open(partKey(head, sealed.part(), caseKey), sealed.body(), aad).map(Padding::strip);
  }

  /**
   * Reads the public part.
   *
   * @throws MalformedRecordException when its padding is wrong
   */
  public static byte[] readPublic(SealedPart sealed) {
    return Padding.strip(sealed.body());
  }

  private static byte[] partKey(Header head, Part part, byte[] caseKey) {
    byte[] info =
        Labels.join(
            KEY_LABEL,
            Labels.bytes(head.caseId()),
            Labels.bytes(head.entryId()),
            PartCode.label(part));
    return Hkdf.derive(caseKey, info);
  }
}
