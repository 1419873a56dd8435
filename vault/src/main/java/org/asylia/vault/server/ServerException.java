package org.asylia.vault.server;

/** The embedded PostgreSQL could not be prepared, started or stopped; says what to do. */
public final class ServerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what happened and what to do. */
  public ServerException(String message) {
    super(message);
  }

  /** Says what happened and what to do, with the cause. */
  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
