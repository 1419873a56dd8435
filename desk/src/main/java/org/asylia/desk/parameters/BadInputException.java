package org.asylia.desk.parameters;

/** A file, a set or facts that cannot be used; the message says what to do. */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to do. */
  public BadInputException(String message) {
    super(message);
  }

  /** Says what is wrong and what to do. */
  public BadInputException(String message, Exception cause) {
    super(message, cause);
  }
}
