package org.asylia.parameters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A table as bit sets: for each column and region, which rules still match. Bit r of word r/64
 * stands for the rule with index r.
 */
final class CompiledTable {
  final Decision decision;
  final int words;
  final int[] columnSlots;
  final int[] outputSlots;
  private final long[][] masks;
  private final long[] all;
  private final int[][] outputRegions;
  private final int[] byPriority;
  private final Axis resultAxis;
  private final boolean mustAnswer;

  CompiledTable(Decision decision, Layout layout) {
    this.decision = decision;
    int rules = decision.rules().size();
    words = (rules + 63) / 64;
    all = new long[words];
    for (int rule = 0; rule < rules; rule++) {
      set(all, 0, rule);
    }
    columnSlots = decision.columns().stream().mapToInt(layout::slot).toArray();
    masks = new long[columnSlots.length][];
    for (int column = 0; column < columnSlots.length; column++) {
      masks[column] = mask(column, layout.axis(columnSlots[column]));
    }
    outputSlots =
        IntStream.range(0, decision.outputs().size())
            .map(output -> layout.slot(decision.slotName(output)))
            .toArray();
    outputRegions = outputRegions(layout);
    byPriority = byPriority();
    resultAxis = layout.axis(outputSlots[0]);
    mustAnswer =
        decision.hitPolicy().single()
            || IntStream.range(0, outputSlots.length)
                .anyMatch(output -> layout.feeds(decision.slotName(output)));
  }

  private long[] mask(int column, Axis axis) {
    var mask = new long[axis.size() * words];
    for (int region = 0; region < axis.size(); region++) {
      var value = axis.representative(region);
      for (int rule = 0; rule < decision.rules().size(); rule++) {
        if (decision.rules().get(rule).tests().get(column).matches(value)) {
          set(mask, region * words, rule);
        }
      }
    }
    return mask;
  }

  private int[][] outputRegions(Layout layout) {
    var regions = new int[outputSlots.length][decision.rules().size()];
    if (decision.hitPolicy().single()) {
      for (int output = 0; output < outputSlots.length; output++) {
        var axis = layout.axis(outputSlots[output]);
        for (int rule = 0; rule < decision.rules().size(); rule++) {
          regions[output][rule] = axis.regionOf(decision.rules().get(rule).outputs().get(output));
        }
      }
    }
    return regions;
  }

  /**
   * Rules with the strongest output first (DMN: by the order of the output values, left to right).
   */
  private int[] byPriority() {
    Comparator<Integer> order = Comparator.comparingInt(_ -> 0);
    for (int output = 0; output < decision.outputs().size(); output++) {
      if (decision.outputs().get(output).type() instanceof ValueType.Enumeration) {
        int index = output;
        order = order.thenComparingInt(rule -> outputRegions[index][rule]);
      }
    }
    return IntStream.range(0, decision.rules().size())
        .boxed()
        .sorted(order)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static void set(long[] bits, int from, int rule) {
    bits[from + (rule >> 6)] |= 1L << (rule & 63);
  }

  static boolean has(long[] bits, int from, int rule) {
    return (bits[from + (rule >> 6)] >>> (rule & 63) & 1) != 0;
  }

  long bits(int column, int region, int word) {
    return masks[column][region * words + word];
  }

  /**
   * Finds the rules that answer and writes their outputs.
   *
   * @param regions of all slots; the outputs' slots are written
   * @param fired where the answering rules go, from {@code offset} on
   * @return the number an aggregation yields, else empty
   */
  Value evaluate(int[] regions, long[] fired, int offset) {
    int matches = 0;
    for (int word = 0; word < words; word++) {
      long left = all[word];
      for (int column = 0; column < columnSlots.length; column++) {
        left &= masks[column][regions[columnSlots[column]] * words + word];
      }
      fired[offset + word] = left;
      matches += Long.bitCount(left);
    }
    if (matches == 0 && mustAnswer && decision.hitPolicy() != HitPolicy.COLLECT_COUNT) {
      throw new EvaluationException(
          "Table %s has no rule for these facts. Add a rule; nothing was concluded."
              .formatted(decision.id()));
    }
    if (decision.hitPolicy().single()) {
      write(winner(fired, offset, matches), regions, fired, offset);
      return Run.NO_NUMBER;
    }
    return decision.hitPolicy().aggregates()
        ? aggregate(matches, regions, fired, offset)
        : Run.NO_NUMBER;
  }

  private int winner(long[] fired, int offset, int matches) {
    if (decision.hitPolicy() == HitPolicy.UNIQUE && matches > 1) {
      throw new EvaluationException(
          "Table %s is UNIQUE, but %d rules match. Make the rules exclude each other."
              .formatted(decision.id(), matches));
    }
    if (decision.hitPolicy() == HitPolicy.PRIORITY) {
      int i = 0;
      while (!has(fired, offset, byPriority[i])) {
        i++;
      }
      return byPriority[i];
    }
    int word = 0;
    while (fired[offset + word] == 0) {
      word++;
    }
    return word * 64 + Long.numberOfTrailingZeros(fired[offset + word]);
  }

  private void write(int rule, int[] regions, long[] fired, int offset) {
    Arrays.fill(fired, offset, offset + words, 0L);
    set(fired, offset, rule);
    for (int output = 0; output < outputSlots.length; output++) {
      regions[outputSlots[output]] = outputRegions[output][rule];
    }
  }

  private Value aggregate(int matches, int[] regions, long[] fired, int offset) {
    if (matches == 0 && decision.hitPolicy() != HitPolicy.COLLECT_COUNT) {
      return Run.NO_NUMBER;
    }
    var number = Aggregation.of(decision, rule -> has(fired, offset, rule), matches);
    regions[outputSlots[0]] = resultAxis.regionOf(number);
    return number;
  }
}
