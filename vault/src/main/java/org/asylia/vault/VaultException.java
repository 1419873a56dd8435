package org.asylia.vault;

/** The vault could not do what was asked; the message says what was kept and what to do next. */
public class VaultException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what happened, what was kept, and what to do. */
  public VaultException(String message) {
    super(message);
  }

  /** Says what happened, with the cause. */
  public VaultException(String message, Throwable cause) {
    super(message, cause);
  }
}
