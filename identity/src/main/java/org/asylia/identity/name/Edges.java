package org.asylia.identity.name;

import java.util.Arrays;

/**
 * Stretches of a written name, each with a syllable (or the number of a surname) it may stand for
 * and a weight for each scheme. Those that start at one letter are kept together.
 */
final class Edges {
  private static final int S = Scheme.COUNT;

  final int[] first;
  int[] to = new int[64];
  int[] what = new int[64];
  int[] onset = new int[64];
  double[] weights = new double[64 * S];
  private int size;

  Edges(int letters) {
    first = new int[letters + 2];
  }

  int end(int from) {
    return first[from + 1];
  }

  void closed(int from) {
    first[from + 1] = size;
  }

  void add(int end, int entry, int onsetRow) {
    if (size == to.length) {
      to = Arrays.copyOf(to, size * 2);
      what = Arrays.copyOf(what, size * 2);
      onset = Arrays.copyOf(onset, size * 2);
      weights = Arrays.copyOf(weights, size * 2 * S);
    }
    to[size] = end;
    what[size] = entry;
    onset[size] = onsetRow;
    size++;
  }

  /** The weights of the edge added last are all the same. */
  void even(double weight) {
    Arrays.fill(weights, (size - 1) * S, size * S, weight);
  }

  /** The weights of the edge added last come from a table. */
  void from(Spellings table, int entry, double factor) {
    int at = (size - 1) * S;
    for (int s = 0; s < S; s++) {
      weights[at + s] = table.weight(entry, s) * factor;
    }
  }
}
