package org.asylia.parameters;

import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of a decision table: what a value must be for the rule to match (S-FEEL unary tests).
 */
public sealed interface UnaryTest {

  /** Returns whether the value passes. */
  boolean matches(Value value);

  /** Returns the constants that the test compares with. */
  Stream<Value> constants();

  /** The dash: every value passes. */
  record Any() implements UnaryTest {
    @Override
    public boolean matches(Value value) {
      return true;
    }

    @Override
    public Stream<Value> constants() {
      return Stream.empty();
    }
  }

  /** Exactly this value. */
  record Is(Value constant) implements UnaryTest {
    @Override
    public boolean matches(Value value) {
      return constant.equals(value);
    }

    @Override
    public Stream<Value> constants() {
      return Stream.of(constant);
    }
  }

  /** Between two ends, each open or closed; a side without limit is an empty list. */
  record Between(List<Bound> low, List<Bound> high) implements UnaryTest {
    /** Copies both ends. */
    public Between {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }

    @Override
    public boolean matches(Value value) {
      return low.stream().allMatch(b -> b.holds(Ordering.compare(value, b.limit())))
          && high.stream().allMatch(b -> b.holds(-Ordering.compare(value, b.limit())));
    }

    @Override
    public Stream<Value> constants() {
      return Stream.concat(low.stream(), high.stream()).map(Bound::limit);
    }
  }

  /** One end of an interval; {@code closed} means the limit itself passes. */
  record Bound(Value limit, boolean closed) {
    boolean holds(int sign) {
      return sign > 0 || (closed && sign == 0);
    }
  }

  /** Any of several tests. */
  record AnyOf(List<UnaryTest> tests) implements UnaryTest {
    /** Copies the tests. */
    public AnyOf {
      tests = List.copyOf(tests);
    }

    @Override
    public boolean matches(Value value) {
      return tests.stream().anyMatch(test -> test.matches(value));
    }

    @Override
    public Stream<Value> constants() {
      return tests.stream().flatMap(UnaryTest::constants);
    }
  }

  /** None of what the inner test lets pass. */
  record Not(UnaryTest inner) implements UnaryTest {
    @Override
    public boolean matches(Value value) {
      return !inner.matches(value);
    }

    @Override
    public Stream<Value> constants() {
      return inner.constants();
    }
  }
}
