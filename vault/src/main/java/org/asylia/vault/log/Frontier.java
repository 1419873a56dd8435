package org.asylia.vault.log;

import java.util.ArrayList;
import java.util.List;
import org.asylia.vault.crypto.Hash;

/**
 * The right edge of an RFC 6962 Merkle tree: enough to append to it and to know its root.
 *
 * <p>The peaks are the roots of the perfect subtrees that make up a tree of {@code size} leaves,
 * the largest first; there are as many as {@code size} has one-bits.
 *
 * @param size number of leaves
 * @param peaks roots of the perfect subtrees, the leftmost (largest) first
 */
public record Frontier(long size, List<Hash> peaks) {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** Copies the peaks and checks that their number fits the size. */
  public Frontier {
    peaks = List.copyOf(peaks);
    if (size < 0 || peaks.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(
          "A log of " + size + " leaves cannot have " + peaks.size() + " peaks.");
    }
  }

  /** The log without a leaf. */
  public static Frontier empty() {
    return new Frontier(0, List.of());
  }

  /** The hash of a leaf: SHA-256 over the byte 0 and the leaf's data. */
  public static Hash leafHash(byte[] data) {
    return Hash.sha256(LEAF, data);
  }

  /** The log with one more leaf. */
  public Frontier append(Hash leaf) {
    List<Hash> next = new ArrayList<>(peaks);
    Hash carried = leaf;
    for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
      carried = node(next.removeLast(), carried);
    }
    next.add(carried);
    return new Frontier(size + 1, next);
  }

  /** The root of the tree; for an empty log the SHA-256 of nothing. */
  public Hash root() {
    if (peaks.isEmpty()) {
      return Hash.sha256();
    }
    Hash root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = node(peaks.get(i), root);
    }
    return root;
  }

  /** The peaks, one after the other: 32 bytes each. */
  public byte[] encode() {
    byte[] bytes = new byte[peaks.size() * Hash.LENGTH];
    for (int i = 0; i < peaks.size(); i++) {
      System.arraycopy(peaks.get(i).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
    }
    return bytes;
  }

  /**
   * Reads a frontier as {@link #encode} wrote it.
   *
   * @throws IllegalArgumentException when the bytes do not fit the size
   */
  public static Frontier decode(long size, byte[] peaks) {
    return new Frontier(size, Hashes.split(peaks));
  }

  static Hash node(Hash left, Hash right) {
    return Hash.sha256(NODE, left.bytes(), right.bytes());
  }
}
