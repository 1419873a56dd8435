package org.asylia.identity.linkage;

/** A list or a configuration cannot be used as it is; the message says what to change. */
public final class LinkageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for a person. */
  public LinkageException(String message) {
    super(message);
  }
}
