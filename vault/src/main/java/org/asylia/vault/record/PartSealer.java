package org.asylia.vault.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.crypto.HybridKey;
import org.asylia.vault.crypto.HybridSecret;

/**
 * Seals and opens the parts of an entry; the only place in Asylia where a part is decrypted.
 *
 * <p>The key of a part is derived from the case key of its class and epoch, and bound to case,
 * entry and part; the associated data is the canonical header and the part's name.
 */
public final class PartSealer {
  private static final byte[] KEY_LABEL = Labels.of("part-key");
  private static final byte[] GROUP_LABEL = Labels.of("sealed-to-group");

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

  /**
   * Pads a part to its bucket and seals it straight to a group: who seals it cannot read it.
   *
   * @param group the name of the group under its key, 1 to 255 letters of ASCII
   * @param header canonical bytes
   */
  public static SealedPart sealTo(
      String group, HybridKey key, byte[] header, Part part, byte[] content, SecureRandom random) {
    byte[] name = group.getBytes(US_ASCII);
    byte[] aad = Labels.join(header, PartCode.label(part));
    byte[] sealed = Hpke.seal(key, GROUP_LABEL, aad, Padding.pad(content), random);
    byte[] body = Labels.join(new byte[] {(byte) name.length}, name, sealed);
    return new SealedPart(part, SealedPart.TO_A_GROUP, body);
  }

  /**
   * The group that a part is sealed to.
   *
   * @throws MalformedRecordException when the name ends too early
   */
  public static String group(SealedPart sealed) {
    byte[] body = sealed.body();
    int length = body.length == 0 ? 0 : Byte.toUnsignedInt(body[0]);
    if (length == 0 || body.length < 1 + length) {
      throw new MalformedRecordException("A part sealed to a group does not say to which.");
    }
    return new String(body, 1, length, US_ASCII);
  }

  /** Opens a part that is sealed to a group; empty when the key is another one. */
  public static Optional<byte[]> open(byte[] header, SealedPart sealed, HybridSecret group) {
    byte[] aad = Labels.join(header, PartCode.label(sealed.part()));
    int from = 1 + group(sealed).length();
    byte[] text = Arrays.copyOfRange(sealed.body(), from, sealed.body().length);
    return Hpke.open(group, GROUP_LABEL, aad, text).map(Padding::strip);
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
