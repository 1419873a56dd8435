package org.asylia.identity.name;

import java.util.Arrays;

/**
 * Which syllables a stretch of letters may spell: an open-addressed table from the letters' key to
 * a run of entries. An entry is a syllable (or the number of a surname), a row of the onset table
 * or -1, and a weight for each scheme.
 */
final class Spellings {
  private static final int S = Scheme.COUNT;

  private final long[] keys;
  private final int[] starts;
  private final int[] ends;
  private final int[] what;
  private final int[] onset;
  private final float[] weights;

  private Spellings(Builder from, int[] order) {
    int distinct = 0;
    for (int i = 0; i < order.length; i++) {
      distinct += i == 0 || from.keys[order[i]] != from.keys[order[i - 1]] ? 1 : 0;
    }
    int capacity = Integer.highestOneBit(Math.max(4, distinct * 2)) * 2;
    keys = new long[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    what = new int[order.length];
    onset = new int[order.length];
    weights = new float[order.length * S];
    for (int i = 0; i < order.length; i++) {
      int source = order[i];
      what[i] = from.what[source];
      onset[i] = from.onset[source];
      System.arraycopy(from.weights, source * S, weights, i * S, S);
      int slot = slot(from.keys[source]);
      if (keys[slot] == 0) {
        keys[slot] = from.keys[source];
        starts[slot] = i;
      }
      ends[slot] = i + 1;
    }
  }

  /** Where the entries of a key are kept; {@link #start} and {@link #end} say from and to. */
  int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  int start(int slot) {
    return starts[slot];
  }

  int end(int slot) {
    return ends[slot];
  }

  int what(int entry) {
    return what[entry];
  }

  int onset(int entry) {
    return onset[entry];
  }

  float weight(int entry, int scheme) {
    return weights[entry * S + scheme];
  }

  /** Collects entries in any order. */
  static final class Builder {
    private long[] keys = new long[1024];
    private int[] what = new int[1024];
    private int[] onset = new int[1024];
    private float[] weights = new float[1024 * S];
    private int size;

    void add(long key, int entry, int onsetRow, double[] row) {
      if (key == 0) {
        return;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        what = Arrays.copyOf(what, size * 2);
        onset = Arrays.copyOf(onset, size * 2);
        weights = Arrays.copyOf(weights, size * 2 * S);
      }
      keys[size] = key;
      what[size] = entry;
      onset[size] = onsetRow;
      for (int s = 0; s < S; s++) {
        weights[size * S + s] = (float) row[s];
      }
      size++;
    }

    Spellings build() {
      int[] order =
          java.util.stream.IntStream.range(0, size)
              .boxed()
              .sorted((a, b) -> Long.compare(keys[a], keys[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      return new Spellings(this, order);
    }
  }
}
