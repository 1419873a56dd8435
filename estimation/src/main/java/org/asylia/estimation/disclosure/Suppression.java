package org.asylia.estimation.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides small figures, and as many others as it takes that nobody computes the small ones back.
 *
 * <p>A figure from 1 up to the threshold less one is small and hidden; nought is shown. Then, as a
 * reader with the whole printed table would, the least and the greatest value that each hidden
 * figure can have is computed by linear programming. Where they lie closer together than the
 * threshold, the smallest figure beside it is hidden too, until none is left that could be
 * narrowed.
 *
 * @param threshold from how many on a figure is shown; at least 2
 */
public record Suppression(int threshold) {
  /** Refuses a threshold that would hide nothing. */
  public Suppression {
    if (threshold < 2) {
      throw new IllegalArgumentException(
          "A threshold of " + threshold + " hides nothing. Give 2 or more.");
    }
  }

  /** The table as it may be shown. */
  public SafeCounts protect(Counts counts) {
    boolean[] shown = new boolean[counts.figures()];
    for (int figure = 0; figure < shown.length; figure++) {
      long value = counts.value(figure);
      shown[figure] = value == 0 || value >= threshold;
    }
    Reader reader = new Reader(counts);
    int narrow = narrow(reader, shown);
    while (narrow >= 0) {
      Optional<Integer> next = beside(counts, shown, narrow);
      if (next.isEmpty()) {
        Arrays.fill(shown, false);
        break;
      }
      shown[next.get()] = false;
      narrow = narrow(reader, shown);
    }
    return new SafeCounts(counts, shown);
  }

  /** A hidden figure that a reader could narrow too far; -1 where there is none. */
  private int narrow(Reader reader, boolean[] shown) {
    for (int figure = 0; figure < shown.length; figure++) {
      if (!shown[figure] && reader.width(shown, figure) < threshold - 1e-6) {
        return figure;
      }
    }
    return -1;
  }

  /**
   * What to hide next: the smallest shown cell that is added up with the figure, above nought
   * first; or else the smallest shown sum that reaches it.
   */
  private static Optional<Integer> beside(Counts counts, boolean[] shown, int figure) {
    Comparator<Integer> smallest =
        Comparator.comparing((Integer f) -> counts.value(f) == 0)
            .thenComparingLong(counts::value)
            .thenComparing(Comparator.naturalOrder());
    Optional<Integer> cell =
        IntStream.range(0, counts.cells())
            .filter(c -> shown[c] && counts.value(c) > 0 && together(counts, shown, c, figure))
            .boxed()
            .min(smallest);
    return cell.or(() ->
            IntStream.range(counts.cells(), counts.figures())
                .filter(s -> shown[s] && meets(counts.members(s), counts.members(figure)))
                .boxed()
                .min(smallest))
        .or(() -> IntStream.range(0, shown.length).filter(f -> shown[f]).boxed().min(smallest));
  }

  private static boolean together(Counts counts, boolean[] shown, int cell, int figure) {
    return IntStream.range(counts.cells(), counts.figures())
        .filter(sum -> shown[sum])
        .mapToObj(counts::members)
        .anyMatch(sum -> meets(sum, counts.members(figure)) && meets(sum, new int[] {cell}));
  }

  private static boolean meets(int[] some, int[] others) {
    return Arrays.stream(some).anyMatch(a -> Arrays.stream(others).anyMatch(b -> a == b));
  }
}
