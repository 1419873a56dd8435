package org.asylia.desk.parameters;

/** A file, a set or facts that cannot be used; the message says what to do. */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }

  BadInputException(String message, Exception cause) {
    super(message, cause);
  }
}
