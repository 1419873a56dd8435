package org.asylia.parameters;

/** Facts that a parameter set cannot be evaluated on; the message names them and what to do. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvaluationException(String message) {
    super(message);
  }
}
