package org.asylia.vault.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The labels that keep one use of a hash or key apart from every other. */
public final class Labels {
  private Labels() {}

  /** A label of this format: {@code asylia/v1/<use>} in ASCII and a zero byte. */
  public static byte[] of(String use) {
    return ("asylia/v1/" + use + "\0").getBytes(US_ASCII);
  }

  /** The 16 bytes of an identifier, big-endian. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** Reads an identifier from the first 16 bytes. */
  public static UUID uuid(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new UUID(in.getLong(), in.getLong());
  }

  /** The pieces as one byte string. */
  public static byte[] join(byte[]... pieces) {
    int length = 0;
    for (byte[] piece : pieces) {
      length += piece.length;
    }
    ByteBuffer out = ByteBuffer.allocate(length);
    for (byte[] piece : pieces) {
      out.put(piece);
    }
    return out.array();
  }
}
