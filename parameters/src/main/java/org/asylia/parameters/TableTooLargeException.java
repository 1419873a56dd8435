package org.asylia.parameters;

import org.asylia.parameters.diagram.TooLargeException;

/** A table that tells more combinations of facts apart than can be kept. */
final class TableTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final int limit;

  TableTooLargeException(String table, TooLargeException cause) {
    super("Table " + table + " is too large.", cause);
    this.table = table;
    this.limit = cause.limit();
  }

  InvalidParameterSetException at(Place place) {
    return new InvalidParameterSetException(
        place.inTable(table),
        "its diagram needs more than %d nodes.".formatted(limit),
        "Split it into tables that feed each other, or test fewer different values.",
        this);
  }
}
