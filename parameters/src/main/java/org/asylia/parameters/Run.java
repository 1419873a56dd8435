package org.asylia.parameters;

import java.util.Arrays;

/**
 * A reusable evaluation of one set: it allocates nothing once made. Not safe to share between
 * threads; what it answers holds until the next {@link #evaluate}.
 */
public final class Run {
  /** Stands for "this table yields no number". */
  static final Value NO_NUMBER = Value.of("");

  private final CompiledTable[] tables;
  private final Layout layout;
  private final int inputs;
  private final int[] regions;
  private final long[] fired;
  private final Value[] numbers;

  Run(CompiledTable[] tables, Layout layout, int inputs) {
    this.tables = tables;
    this.layout = layout;
    this.inputs = inputs;
    regions = new int[layout.size()];
    numbers = new Value[tables.length];
    Arrays.fill(numbers, NO_NUMBER);
    fired = new long[Arrays.stream(tables).mapToInt(table -> table.words).sum()];
  }

  /**
   * Evaluates every decision, in the order in which they depend on each other.
   *
   * @param encoded the facts as {@link ParameterSet#encode} gives them, or any combination of
   *     regions of the inputs
   * @throws EvaluationException if a table has no rule for these facts, or a UNIQUE one has several
   */
  public void evaluate(int[] encoded) {
    System.arraycopy(encoded, 0, regions, 0, inputs);
    int offset = 0;
    for (int i = 0; i < tables.length; i++) {
      numbers[i] = tables[i].evaluate(regions, fired, offset);
      offset += tables[i].words;
    }
  }

  /**
   * Returns what a decision with one output yielded; the place comes from {@link
   * ParameterSet#place}.
   */
  public Value value(int place) {
    return layout.axis(place).representative(regions[place]);
  }

  /** Returns the region in which a decision's output lies; equal regions mean equal codes. */
  public int region(int place) {
    return regions[place];
  }

  long[] fired() {
    return fired.clone();
  }

  Value[] numbers() {
    return numbers.clone();
  }
}
