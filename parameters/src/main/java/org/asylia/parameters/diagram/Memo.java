package org.asylia.parameters.diagram;

import java.util.Arrays;

/** A growing table from pairs of whole numbers to whole numbers, in flat arrays. */
final class Memo {
  /** Stands for "not there"; no node and no value of a terminal is this number. */
  static final int ABSENT = Integer.MIN_VALUE;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int used;

  Memo() {
    Arrays.fill(values, ABSENT);
  }

  int get(int first, int second) {
    return values[slot(keys, values, key(first, second))];
  }

  void put(int first, int second, int value) {
    if (2 * ++used > keys.length) {
      grow();
    }
    long key = key(first, second);
    int slot = slot(keys, values, key);
    keys[slot] = key;
    values[slot] = value;
  }

  int size() {
    return used;
  }

  private void grow() {
    var oldKeys = keys;
    var oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(values, ABSENT);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        int slot = slot(keys, values, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static int slot(long[] keys, int[] values, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long key(int first, int second) {
    return ((long) first << 32) | (second & 0xFFFFFFFFL);
  }
}
