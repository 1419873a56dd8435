package org.asylia.vault.record;

/** Bytes that are not a record of this format; the message says where they stop being one. */
public final class MalformedRecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /** Says in what way the bytes are not a record; never quotes them. */
  public MalformedRecordException(String message) {
    super(message);
    reason = message;
  }

  /** In what way the bytes are not a record. */
  public String reason() {
    return reason;
  }
}
