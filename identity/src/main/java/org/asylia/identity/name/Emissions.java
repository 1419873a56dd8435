package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A number for every way of spelling a jamo: slot, jamo and letters to one number for each {@link
 * Scheme}. Holds probabilities, or what was counted.
 */
public final class Emissions {
  private static final double[] NOTHING = new double[Scheme.COUNT];

  private final List<List<Map<Long, double[]>>> slots = new ArrayList<>();

  /** A table in which every number is zero. */
  public Emissions() {
    for (Slot slot : Slot.values()) {
      List<Map<Long, double[]>> jamos = new ArrayList<>();
      for (int jamo = 0; jamo < slot.jamos(); jamo++) {
        jamos.add(new HashMap<>());
      }
      slots.add(jamos);
    }
  }

  /**
   * The numbers of one spelling, one for each scheme; zeros if there are none. Not to be changed.
   */
  public double[] get(Slot slot, int jamo, long spelling) {
    return row(slot, jamo).getOrDefault(spelling, NOTHING);
  }

  /** The numbers of one spelling, made if they are not there. */
  public double[] at(Slot slot, int jamo, long spelling) {
    return row(slot, jamo).computeIfAbsent(spelling, key -> new double[Scheme.COUNT]);
  }

  /** Every spelling of a jamo. */
  public void each(Slot slot, int jamo, BiConsumer<Long, double[]> visitor) {
    row(slot, jamo).forEach(visitor);
  }

  /** The spellings of a jamo, by key. */
  public Map<Long, double[]> row(Slot slot, int jamo) {
    return slots.get(slot.place()).get(jamo);
  }
}
