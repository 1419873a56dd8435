package org.asylia.parameters.diagram;

/** A function that needs more nodes than it may have; nothing of it was kept. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int limit;

  TooLargeException(int limit) {
    super("The function needs more than " + limit + " nodes.");
    this.limit = limit;
  }

  /** Returns how many nodes there may be. */
  public int limit() {
    return limit;
  }
}
