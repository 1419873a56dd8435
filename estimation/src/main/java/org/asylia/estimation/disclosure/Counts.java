package org.asylia.estimation.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of counts: cells, and the sums over some of them that are to be shown too. Rows, columns,
 * the total, or "all that changed" are sums. Immutable.
 */
public final class Counts {
  private final long[] cells;
  private final List<int[]> sums;

  private Counts(long[] cells, List<int[]> sums) {
    this.cells = cells;
    this.sums = sums;
  }

  /**
   * Counts without any sum yet.
   *
   * @throws IllegalArgumentException where a count is below nought
   */
  public static Counts of(long... cells) {
    if (Arrays.stream(cells).anyMatch(cell -> cell < 0)) {
      throw new IllegalArgumentException("A count is below nought: " + Arrays.toString(cells));
    }
    return new Counts(cells.clone(), List.of());
  }

  /**
   * A table with rows and columns: the cells row by row, then the sums of the rows, the sums of the
   * columns and the total, in this order.
   */
  public static Counts table(long[][] rows) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    long[] cells = Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
    Counts counts = of(cells);
    for (int row = 0; row < rows.length; row++) {
      counts = counts.sum(every(row * width, 1, width));
    }
    for (int column = 0; column < width; column++) {
      counts = counts.sum(every(column, width, rows.length));
    }
    return counts.sum(every(0, 1, cells.length));
  }

  private static int[] every(int from, int step, int count) {
    int[] indices = new int[count];
    for (int i = 0; i < count; i++) {
      indices[i] = from + i * step;
    }
    return indices;
  }

  /** The same with one more sum, over the cells with these indices. */
  public Counts sum(int... indices) {
    List<int[]> more = new ArrayList<>(sums);
    more.add(indices.clone());
    return new Counts(cells, List.copyOf(more));
  }

  /** How many cells there are. */
  public int cells() {
    return cells.length;
  }

  /** How many sums there are. */
  public int sums() {
    return sums.size();
  }

  /** How many figures there are: cells, then sums. */
  int figures() {
    return cells.length + sums.size();
  }

  /** The cells that a figure adds up: itself where it is a cell. */
  int[] members(int figure) {
    return figure < cells.length ? new int[] {figure} : sums.get(figure - cells.length);
  }

  /** A figure's value. */
  long value(int figure) {
    return Arrays.stream(members(figure)).mapToLong(cell -> cells[cell]).sum();
  }
}
