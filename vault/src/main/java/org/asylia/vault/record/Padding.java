package org.asylia.vault.record;

import java.nio.ByteBuffer;
import java.util.List;

/** Padding to one of twelve sizes, so that the length of a sealed text says little about it. */
public final class Padding {
  private static final int KIB = 1024;

  /** The sizes a padded text can have, in bytes. */
  static final List<Integer> BUCKETS =
      List.of(
          256,
          512,
          KIB,
          2 * KIB,
          4 * KIB,
          8 * KIB,
          16 * KIB,
          64 * KIB,
          256 * KIB,
          KIB * KIB,
          4 * KIB * KIB,
          16 * KIB * KIB);

  private static final int LENGTH_FIELD = 4;

  private Padding() {}

  /** Pads a text to the first size that holds it and its length. */
  public static byte[] pad(byte[] content) {
    int needed = LENGTH_FIELD + content.length;
    int size =
        BUCKETS.stream()
            .filter(bucket -> bucket >= needed)
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "A part holds at most "
                        + (BUCKETS.getLast() - LENGTH_FIELD)
                        + " bytes; this one has "
                        + content.length
                        + ". Nothing was stored. Split the document and add it in pieces."));
    return ByteBuffer.allocate(size).putInt(content.length).put(content).array();
  }

  /**
   * The text without its padding.
   *
   * @throws MalformedRecordException when the padding is not as {@link #pad} makes it
   */
  public static byte[] strip(byte[] padded) {
    if (!BUCKETS.contains(padded.length)) {
      throw new MalformedRecordException(padded.length + " bytes are not the size of a bucket.");
    }
    ByteBuffer in = ByteBuffer.wrap(padded);
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new MalformedRecordException("The length within a padded text is beyond its end.");
    }
    byte[] content = new byte[length];
    in.get(content);
    while (in.hasRemaining()) {
      if (in.get() != 0) {
        throw new MalformedRecordException("The padding of a part is not zero.");
      }
    }
    return content;
  }
}
