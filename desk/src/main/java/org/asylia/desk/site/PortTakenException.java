package org.asylia.desk.site;

/** Another program serves on the port the desk was to open. */
public final class PortTakenException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The port is taken. */
  public PortTakenException(int port, Throwable cause) {
    super(
        "Another program already serves on port "
            + port
            + " of this machine, perhaps another desk. Nothing was changed. Stop it, or choose"
            + " another port with --port (0 takes any free one).",
        cause);
  }
}
