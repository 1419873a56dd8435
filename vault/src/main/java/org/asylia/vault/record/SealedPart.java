package org.asylia.vault.record;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.Part;

/**
 * One part of an entry as it is stored.
 *
 * @param part which content it holds
 * @param algorithm 0 clear, 1 AES-256-GCM, 2 HPKE with X-Wing to a group
 * @param body padded text in clear; nonce, ciphertext and tag; or the length and name of the group,
 *     encapsulated key, ciphertext and tag
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; hashed through encode()
public record SealedPart(Part part, int algorithm, byte[] body) {
  /** The algorithm code of a part anyone can read. */
  public static final int CLEAR = 0;

  /** The algorithm code of AES-256-GCM. */
  public static final int AES_256_GCM = 1;

  /** The algorithm code of HPKE with X-Wing, straight to the key of a group. */
  public static final int TO_A_GROUP = 2;

  private static final int PREFIX = 1 + 1 + 4;

  /** Encodes parts one after the other: code, algorithm, length as u32, body. */
  public static byte[] encode(List<SealedPart> parts) {
    ByteBuffer out =
        ByteBuffer.allocate(parts.stream().mapToInt(p -> PREFIX + p.body.length).sum());
    for (SealedPart part : parts) {
      out.put((byte) PartCode.of(part.part)).put((byte) part.algorithm);
      out.putInt(part.body.length).put(part.body);
    }
    return out.array();
  }

  /**
   * Reads parts as {@link #encode} wrote them.
   *
   * @throws MalformedRecordException for an unknown code, parts out of order or a wrong length
   */
  public static List<SealedPart> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<SealedPart> parts = new ArrayList<>();
    int last = -1;
    while (in.hasRemaining()) {
      SealedPart part = next(in);
      if (PartCode.of(part.part) <= last) {
        throw new MalformedRecordException("The parts of an entry ascend by code, each once.");
      }
      last = PartCode.of(part.part);
      parts.add(part);
    }
    return parts;
  }

  private static SealedPart next(ByteBuffer in) {
    if (in.remaining() < PREFIX) {
      throw new MalformedRecordException("The parts end within the head of a part.");
    }
    int code = Byte.toUnsignedInt(in.get());
    Part part =
        PartCode.part(code)
            .orElseThrow(() -> new MalformedRecordException("No part has the code " + code + "."));
    int algorithm = Byte.toUnsignedInt(in.get());
    boolean clear = part == Part.PUBLIC;
    if (clear ? algorithm != CLEAR : algorithm != AES_256_GCM && algorithm != TO_A_GROUP) {
      throw new MalformedRecordException(
          "Algorithm " + algorithm + " is not used for the part " + part + ".");
    }
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new MalformedRecordException("The part " + part + " ends too early.");
    }
    byte[] body = new byte[length];
    in.get(body);
    return new SealedPart(part, algorithm, body);
  }
}
