package org.asylia.parameters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that an aggregation can yield, each once. */
final class Numbers {
  private final Map<Value, Integer> indices = new HashMap<>();
  private final List<Value.Quantity> numbers = new ArrayList<>();

  int index(BigDecimal amount) {
    var number = new Value.Quantity(amount);
    return indices.computeIfAbsent(
        number,
        _ -> {
          numbers.add(number);
          return numbers.size() - 1;
        });
  }

  /** Returns the index of two parts joined; a part without a match is a gap. */
  int join(HitPolicy policy, int first, int second) {
    if (first == DecisionDiagrams.GAP || second == DecisionDiagrams.GAP) {
      return Math.min(first, second);
    }
    var a = numbers.get(first).amount();
    var b = numbers.get(second).amount();
    return switch (policy) {
      case COLLECT_MIN -> index(a.min(b));
      case COLLECT_MAX -> index(a.max(b));
      default -> index(a.add(b));
    };
  }

  List<Value> values() {
    return List.copyOf(numbers);
  }
}
