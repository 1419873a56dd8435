package org.asylia.parameters.practice;

/** A table that cannot be used as it is; the message names file, line and what to write instead. */
public final class InvalidTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidTableException(String file, int line, String problem, String advice) {
    super("%s, line %d: %s %s Nothing was loaded.".formatted(file, line, problem, advice));
  }
}
