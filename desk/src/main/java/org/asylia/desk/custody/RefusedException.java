package org.asylia.desk.custody;

/** What was asked for cannot be done; the message says what was kept and what to do. */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Says why, what was kept and what to do. */
  public RefusedException(String message) {
    super(message);
  }
}
