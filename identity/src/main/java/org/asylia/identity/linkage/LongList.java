package org.asylia.identity.linkage;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {
  private long[] items = new long[1024];
  private int size;

  void add(long item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  long get(int at) {
    return items[at];
  }

  int size() {
    return size;
  }

  /** Sorts, and keeps each once. */
  void sortDistinct() {
    Arrays.sort(items, 0, size);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (at == 0 || items[at] != items[kept - 1]) {
        items[kept++] = items[at];
      }
    }
    size = kept;
  }

  /** Where a sorted list has this item; negative if it has not. */
  int indexOf(long item) {
    return Arrays.binarySearch(items, 0, size, item);
  }
}
