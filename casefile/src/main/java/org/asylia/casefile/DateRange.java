package org.asylia.casefile;

import java.time.LocalDate;

/** The days from {@code first} to {@code last}, both included. */
public record DateRange(LocalDate first, LocalDate last) {
  /** Refuses a range that ends before it begins. */
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A range of days ends on or after the day it begins.");
    }
  }

  /** Whether the two ranges have a day in common. */
  public boolean overlaps(DateRange other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }
}
