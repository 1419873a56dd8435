package org.asylia.estimation.disclosure;

import java.util.OptionalLong;

/** Counts as they may be shown; a figure that is hidden is empty. */
public final class SafeCounts {
  private final Counts counts;
  private final boolean[] shown;

  SafeCounts(Counts counts, boolean[] shown) {
    this.counts = counts;
    this.shown = shown.clone();
  }

  /** A cell; empty where it is hidden. */
  public OptionalLong cell(int index) {
    return figure(index);
  }

  /** A sum, in the order in which the sums were given; empty where it is hidden. */
  public OptionalLong sum(int index) {
    return figure(counts.cells() + index);
  }

  private OptionalLong figure(int figure) {
    return shown[figure] ? OptionalLong.of(counts.value(figure)) : OptionalLong.empty();
  }
}
