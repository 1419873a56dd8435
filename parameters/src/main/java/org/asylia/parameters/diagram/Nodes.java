package org.asylia.parameters.diagram;

import java.util.Arrays;

/**
 * The nodes of all diagrams of one space, each there once. A node is a number from 0: the variable
 * it asks ({@code level}) and one further function for each of its values. A negative number is a
 * function that always yields the same: {@code ~value}.
 */
final class Nodes {
  private final int[] sizes;
  private final int limit;
  private int[] levels = new int[256];
  private int[] starts = new int[256];
  private int[] kids = new int[1024];
  private int[] buckets = new int[1024];
  private int count;
  private int used;

  Nodes(int[] sizes, int limit) {
    this.sizes = sizes.clone();
    this.limit = limit;
    Arrays.fill(buckets, -1);
  }

  int count() {
    return count;
  }

  int variables() {
    return sizes.length;
  }

  int size(int level) {
    return sizes[level];
  }

  /** Returns the variable a function asks first; constants ask after the last. */
  int level(int function) {
    return function < 0 ? sizes.length : levels[function];
  }

  /** Returns what is left of a function where the variable of this level has this value. */
  int kid(int function, int level, int value) {
    return function < 0 || levels[function] != level ? function : kids[starts[function] + value];
  }

  /** Returns the function that asks the variable and goes on as the first entries of {@code to}. */
  int node(int level, int[] to) {
    int size = sizes[level];
    boolean same = true;
    for (int i = 1; i < size && same; i++) {
      same = to[i] == to[0];
    }
    if (same) {
      return to[0];
    }
    int slot = find(level, to, size);
    if (buckets[slot] >= 0) {
      return buckets[slot];
    }
    if (count >= limit) {
      throw new TooLargeException(limit);
    }
    buckets[slot] = add(level, to, size);
    if (2 * count > buckets.length) {
      rehash();
    }
    return count - 1;
  }

  private int add(int level, int[] to, int size) {
    if (count == levels.length) {
      levels = Arrays.copyOf(levels, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
    }
    while (used + size > kids.length) {
      kids = Arrays.copyOf(kids, 2 * kids.length);
    }
    levels[count] = level;
    starts[count] = used;
    System.arraycopy(to, 0, kids, used, size);
    used += size;
    return count++;
  }

  private int find(int level, int[] to, int size) {
    int slot = hash(level, to, 0, size) & (buckets.length - 1);
    while (buckets[slot] >= 0 && !equal(buckets[slot], level, to, size)) {
      slot = (slot + 1) & (buckets.length - 1);
    }
    return slot;
  }

  private boolean equal(int node, int level, int[] to, int size) {
    return levels[node] == level
        && Arrays.equals(kids, starts[node], starts[node] + size, to, 0, size);
  }

  private void rehash() {
    buckets = new int[2 * buckets.length];
    Arrays.fill(buckets, -1);
    for (int node = 0; node < count; node++) {
      int slot = hash(levels[node], kids, starts[node], sizes[levels[node]]) & (buckets.length - 1);
      while (buckets[slot] >= 0) {
        slot = (slot + 1) & (buckets.length - 1);
      }
      buckets[slot] = node;
    }
  }

  private static int hash(int level, int[] from, int start, int size) {
    int hash = level + 1;
    for (int i = 0; i < size; i++) {
      hash = (hash ^ from[start + i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
