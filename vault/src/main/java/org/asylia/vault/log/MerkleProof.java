package org.asylia.vault.log;

import java.util.ArrayList;
import java.util.List;
import org.asylia.vault.crypto.Hash;

/**
 * Proofs over the log's tree (RFC 6962, section 2.1): that a leaf is in it, and that a later tree
 * begins with an earlier one. A proof is a list of the roots of subtrees.
 */
public final class MerkleProof {
  private MerkleProof() {}

  /**
   * A run of leaves whose root is one line of a proof.
   *
   * @param from the first leaf
   * @param to one past the last leaf
   */
  public record Range(long from, long to) {}

  /**
   * The subtrees that prove a leaf's place, from its sibling up.
   *
   * @param index the leaf, from 0
   * @param size leaves of the tree, more than index
   */
  public static List<Range> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("A log of " + size + " leaves has no leaf " + index + ".");
    }
    List<Range> path = new ArrayList<>();
    long from = 0;
    long to = size;
    while (to - from > 1) {
      long middle = from + split(to - from);
      if (index < middle) {
        path.add(new Range(middle, to));
        to = middle;
      } else {
        path.add(new Range(from, middle));
        from = middle;
      }
    }
    return path.reversed();
  }

  /**
   * The subtrees that prove that a tree begins with an earlier one; none when they are the same or
   * the earlier one is empty.
   */
  public static List<Range> consistency(long old, long size) {
    if (old < 0 || old > size) {
      throw new IllegalArgumentException(
          "A log of " + size + " leaves does not go on from one of " + old + ".");
    }
    if (old == 0 || old == size) {
      return List.of();
    }
    List<Range> path = new ArrayList<>();
    long from = 0;
    long to = size;
    while (old != to) {
      long middle = from + split(to - from);
      if (old <= middle) {
        path.add(new Range(middle, to));
        to = middle;
      } else {
        path.add(new Range(from, middle));
        from = middle;
      }
    }
    if (from > 0) {
      path.add(new Range(from, to));
    }
    return path.reversed();
  }

  /** Whether a path proves that the leaf is the tree's leaf of that index. */
  public static boolean includes(Hash leaf, long index, long size, Hash root, List<Hash> path) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    Hash at = leaf;
    for (Hash step : path) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        at = Frontier.node(step, at);
        int up = Long.numberOfTrailingZeros(place); // none for a right child
        place >>>= up;
        last >>>= up;
      } else {
        at = Frontier.node(at, step);
      }
      place >>>= 1;
      last >>>= 1;
    }
    return last == 0 && at.equals(root);
  }

  /** Whether a proof shows that the later tree begins with the earlier one. */
  public static boolean extendsFrom(
      long oldSize, Hash oldRoot, long size, Hash root, List<Hash> proof) {
    if (oldSize < 0 || oldSize > size) {
      return false;
    }
    if (oldSize == size || oldSize == 0) {
      boolean empty = oldSize != 0 || oldRoot.equals(Frontier.empty().root());
      return proof.isEmpty() && empty && (oldSize != size || oldRoot.equals(root));
    }
    List<Hash> steps = new ArrayList<>(proof);
    if (Long.bitCount(oldSize) == 1) {
      steps.addFirst(oldRoot);
    }
    return !steps.isEmpty() && climbs(oldSize, oldRoot, size, root, steps);
  }

  private static boolean climbs(
      long oldSize, Hash oldRoot, long size, Hash root, List<Hash> steps) {
    int up = Long.numberOfTrailingZeros(oldSize);
    long place = (oldSize - 1) >>> up;
    long last = (size - 1) >>> up;
    Hash before = steps.getFirst();
    Hash after = steps.getFirst();
    for (Hash step : steps.subList(1, steps.size())) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        before = Frontier.node(step, before);
        after = Frontier.node(step, after);
        int more = Long.numberOfTrailingZeros(place);
        place >>>= more;
        last >>>= more;
      } else {
        after = Frontier.node(after, step);
      }
      place >>>= 1;
      last >>>= 1;
    }
    return last == 0 && before.equals(oldRoot) && after.equals(root);
  }

  /** The largest power of two below a size of at least 2. */
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
