package org.asylia.parameters;

/** The order of quantities and of days; codes have none. */
final class Ordering {
  private Ordering() {}

  /** Compares two values of the same ordered kind: negative, zero or positive. */
  static int compare(Value left, Value right) {
    if (left instanceof Value.Quantity(var a) && right instanceof Value.Quantity(var b)) {
      return a.compareTo(b);
    }
    if (left instanceof Value.Day(var a) && right instanceof Value.Day(var b)) {
      return a.compareTo(b);
    }
    throw new IllegalArgumentException(
        "%s and %s have no order. Compare numbers with numbers and dates with dates."
            .formatted(left.text(), right.text()));
  }
}
