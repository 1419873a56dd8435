package org.asylia.parameters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one fact or output, cut into finitely many regions that no test of the set can tell
 * apart: each code of an enumeration; for numbers and days each constant and each open stretch
 * between constants. A region is known by its index and by one representative value.
 */
final class Axis {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<Value> representatives;
  private final Map<Value, Integer> exact = new HashMap<>();
  private final List<Value> limits;
  private final int[] stretch;

  private Axis(List<Value> representatives, List<Value> limits, int[] stretch) {
    this.representatives = List.copyOf(representatives);
    this.limits = limits;
    this.stretch = stretch;
    for (int i = 0; i < representatives.size(); i++) {
      exact.put(representatives.get(i), i);
    }
  }

  static Axis of(ValueType type, Collection<Value> constants) {
    return switch (type) {
      case ValueType.Enumeration(var codes) ->
          new Axis(codes.stream().map(Value::of).toList(), List.of(), new int[0]);
      case ValueType.Text _ ->
          new Axis(constants.stream().distinct().toList(), List.of(), new int[0]);
      case ValueType.Quantities _ -> ordered(constants, Value.of(0));
      case ValueType.Days _ -> ordered(constants, Value.of(java.time.LocalDate.EPOCH));
    };
  }

  private static Axis ordered(Collection<Value> constants, Value anywhere) {
    var limits = constants.stream().distinct().sorted(Ordering::compare).toList();
    var regions = new ArrayList<Value>();
    var stretch = new int[limits.size() + 1];
    stretch[0] = 0;
    regions.add(limits.isEmpty() ? anywhere : step(limits.getFirst(), -1));
    for (int i = 0; i < limits.size(); i++) {
      regions.add(limits.get(i));
      var next =
          i + 1 < limits.size()
              ? between(limits.get(i), limits.get(i + 1))
              : step(limits.get(i), 1);
      stretch[i + 1] = regions.size();
      if (i + 1 == limits.size() || Ordering.compare(next, limits.get(i + 1)) < 0) {
        regions.add(next);
      }
    }
    return new Axis(regions, limits, stretch);
  }

  private static Value step(Value value, int by) {
    return switch (value) {
      case Value.Quantity(var amount) -> new Value.Quantity(amount.add(BigDecimal.valueOf(by)));
      case Value.Day(var date) -> new Value.Day(date.plusDays(by));
      case Value.Choice choice -> choice;
    };
  }

  private static Value between(Value low, Value high) {
    if (low instanceof Value.Quantity(var a) && high instanceof Value.Quantity(var b)) {
      return new Value.Quantity(a.add(b).divide(TWO));
    }
    return step(low, 1);
  }

  int size() {
    return representatives.size();
  }

  List<Value> representatives() {
    return representatives;
  }

  Value representative(int region) {
    return representatives.get(region);
  }

  /** Returns how a region is written: a code, a constant, or a stretch between constants. */
  String span(int region) {
    var value = representative(region);
    if (stretch.length == 0 || limits.contains(value)) {
      return value.text();
    }
    int below = 0;
    while (below < limits.size() && Ordering.compare(limits.get(below), value) < 0) {
      below++;
    }
    var low = below == 0 ? "" : "> " + limits.get(below - 1).text();
    var high = below == limits.size() ? "" : "< " + limits.get(below).text();
    return (low + " " + high).strip();
  }

  /** Returns the region a value lies in, or -1 if it is no value of this axis. */
  int regionOf(Value value) {
    var found = exact.get(value);
    if (found != null) {
      return found;
    }
    if (stretch.length == 0 || value instanceof Value.Choice) {
      return -1;
    }
    int below = 0;
    while (below < limits.size() && Ordering.compare(limits.get(below), value) < 0) {
      below++;
    }
    return stretch[below];
  }
}
