package org.asylia.vault;

import java.util.List;
import java.util.Optional;

/**
 * Whether the vault may still write. After a fault of disk or connection in an append, whether the
 * last commit is on the disk is not known; so the vault stops, and is opened anew.
 */
final class Health {
  /** Connection lost, out of resources, shut down, system error, internal error. */
  private static final List<String> FATAL = List.of("08", "53", "57P", "58", "XX", "F0");

  /** The server found no room where the disk was not watched. */
  private static final String DISK_FULL = "53100";

  private final Disk disk;
  private volatile String stopped = "";

  Health(Disk disk) {
    this.disk = disk;
  }

  /** Refuses once the vault has stopped, and while the disk is full. */
  void check() {
    disk.check();
    if (!stopped.isEmpty()) {
      throw new VaultException(
          "The vault stopped writing after the database reported "
              + stopped
              + ". Everything acknowledged before is kept. Check disk and database, then restart.");
    }
  }

  /** Stops the vault where the failure says so; returns what to throw. */
  RuntimeException judge(Exception failure) {
    Optional<String> state = SqlStates.of(failure);
    if (state.isEmpty() || FATAL.stream().noneMatch(state.get()::startsWith)) {
      return failure instanceof RuntimeException known
          ? known
          : new VaultException("The database refused to record; nothing was recorded.", failure);
    }
    stopped = state.get().equals(DISK_FULL) ? "that its disk is full" : state.get();
    return new VaultException(
        "The database reported "
            + stopped
            + " while recording. Everything acknowledged before"
            + " is kept; whether this last act is kept is not known. The vault has stopped writing:"
            + " check disk and database, restart, and look whether the act is there.",
        failure);
  }
}
