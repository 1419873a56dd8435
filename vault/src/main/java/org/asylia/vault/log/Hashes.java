package org.asylia.vault.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.asylia.vault.crypto.Hash;

/** Lists of digests as one byte string, 32 bytes each. */
public final class Hashes {
  private Hashes() {}

  /**
   * Splits a byte string into digests.
   *
   * @throws IllegalArgumentException when its length is no multiple of 32
   */
  public static List<Hash> split(byte[] bytes) {
    if (bytes.length % Hash.LENGTH != 0) {
      throw new IllegalArgumentException(
          "A list of digests has a multiple of 32 bytes; this one has " + bytes.length + ".");
    }
    List<Hash> hashes = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
      hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
    }
    return hashes;
  }

  /** The digests one after the other, ascending, each once. */
  public static byte[] joinSorted(Collection<Hash> hashes) {
    List<Hash> sorted = hashes.stream().sorted().distinct().toList();
    byte[] bytes = new byte[sorted.size() * Hash.LENGTH];
    for (int i = 0; i < sorted.size(); i++) {
      System.arraycopy(sorted.get(i).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
    }
    return bytes;
  }
}
