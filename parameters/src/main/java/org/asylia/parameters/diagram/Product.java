package org.asylia.parameters.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Several functions asked at once: a function that yields the index of a tuple, and the tuples.
 *
 * @param function yields indices into {@code tuples}
 * @param tuples what the functions yield together, in the order in which they were added
 */
public record Product(int function, List<List<Integer>> tuples) {
  /** Copies the tuples. */
  public Product {
    tuples = List.copyOf(tuples);
  }

  /** Returns the product of one function. */
  public static Product of(Diagrams diagrams, int function) {
    var collector = new Collector(List.of(List.of()));
    int joined = diagrams.then(function, value -> collector.index(0, value));
    return new Product(joined, collector.tuples);
  }

  /** Returns how many functions are asked at once. */
  public int width() {
    return tuples.getFirst().size();
  }

  /** Returns this product with one more function, or empty where it takes too many steps. */
  public Optional<Product> with(Diagrams diagrams, int other, int limit) {
    var collector = new Collector(tuples);
    OptionalInt joined = diagrams.both(function, other, collector::index, limit);
    return joined.isPresent()
        ? Optional.of(new Product(joined.getAsInt(), collector.tuples))
        : Optional.empty();
  }

  private static final class Collector {
    private final List<List<Integer>> before;
    private final List<List<Integer>> tuples = new ArrayList<>();
    private final Map<Long, Integer> indices = new HashMap<>();

    Collector(List<List<Integer>> before) {
      this.before = before;
    }

    int index(int tuple, int value) {
      return indices.computeIfAbsent(
          ((long) tuple << 32) | value,
          _ -> {
            var longer = new ArrayList<>(before.get(tuple));
            longer.add(value);
            tuples.add(List.copyOf(longer));
            return tuples.size() - 1;
          });
    }
  }
}
