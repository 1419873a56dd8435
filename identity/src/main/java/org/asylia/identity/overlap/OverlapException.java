package org.asylia.identity.overlap;

/** A step of an overlap that cannot be taken; the message says why, and what to do. */
public final class OverlapException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With words for whoever takes the step. */
  public OverlapException(String message) {
    super(message);
  }
}
