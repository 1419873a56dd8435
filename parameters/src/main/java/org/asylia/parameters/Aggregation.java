package org.asylia.parameters;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The number that a COLLECT table with an aggregation yields. */
final class Aggregation {
  private Aggregation() {}

  /** Aggregates the first output of the matching rules, at least one of them unless counting. */
  static Value of(Decision decision, IntPredicate matching, int matches) {
    if (decision.hitPolicy() == HitPolicy.COLLECT_COUNT) {
      return Value.of(matches);
    }
    var amounts =
        IntStream.range(0, decision.rules().size())
            .filter(matching)
            .mapToObj(rule -> amount(decision.rules().get(rule).outputs().getFirst()));
    var number =
        switch (decision.hitPolicy()) {
          case COLLECT_MIN -> amounts.reduce(BigDecimal::min);
          case COLLECT_MAX -> amounts.reduce(BigDecimal::max);
          default -> amounts.reduce(BigDecimal::add);
        };
    return new Value.Quantity(number.orElse(BigDecimal.ZERO));
  }

  private static BigDecimal amount(Value value) {
    return value instanceof Value.Quantity(var amount) ? amount : BigDecimal.ZERO;
  }
}
