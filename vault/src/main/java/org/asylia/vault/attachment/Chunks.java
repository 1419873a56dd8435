package org.asylia.vault.attachment;

import java.util.List;
import org.asylia.vault.crypto.Aead;

/** How a file is cut: whole chunks, and few different lengths, so that a length says little. */
public final class Chunks {
  /** The bytes of content in a chunk. */
  public static final int SIZE = 64 * 1024;

  /** The bytes of a sealed chunk. */
  public static final int SEALED = SIZE + Aead.OVERHEAD;

  /** The longest content: 4 GiB. */
  public static final long LONGEST = 4L << 30;

  /** The bytes at the end of the last chunk that say how long the content is. */
  static final int LENGTH_FIELD = 8;

  /** How many chunks a file can have: 64 KiB to 4 GiB, in twelve steps. */
  static final List<Integer> STEPS =
      List.of(1, 4, 16, 32, 64, 128, 256, 1024, 4096, 16_384, 32_768, 65_537);

  private Chunks() {}

  /** Whether a file can have that many chunks. */
  public static boolean valid(int chunks) {
    return STEPS.contains(chunks);
  }

  /** The number of chunks that content of a length takes. */
  static int of(long length) {
    if (length < 0 || length > LONGEST) {
      throw new TooLongException();
    }
    return STEPS.stream()
        .filter(step -> (long) step * SIZE >= length + LENGTH_FIELD)
        .findFirst()
        .orElseThrow(TooLongException::new);
  }
}
