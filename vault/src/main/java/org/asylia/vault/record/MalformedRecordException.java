package org.asylia.vault.record;

/** Bytes that are not a record of this format; the message says where they stop being one. */
public final class MalformedRecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says in what way the bytes are not a record; never quotes them. */
  public MalformedRecordException(String message) {
    super(message);
  }
}
