package org.asylia.vault;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The disk that the database writes to, watched so that recording stops in good order before the
 * database would have to stop in disorder.
 *
 * @param where the folder, in words
 * @param free how many bytes may still be written to it
 */
record Disk(String where, LongSupplier free) {
  /** PostgreSQL begins a new file of its log with 16 MiB at once; this leaves room for three. */
  static final long LEAST_FREE = 48L << 20;

  /** The disk of a folder; without one, somebody else watches it. */
  static Disk of(Optional<Path> folder) {
    return folder
        .map(path -> new Disk(path.toString(), path.toFile()::getUsableSpace))
        .orElseGet(() -> new Disk("the database", () -> Long.MAX_VALUE));
  }

  /**
   * Refuses to record on a disk that is full.
   *
   * @throws VaultException with what to do; nothing was recorded
   */
  void check() {
    long left = free.getAsLong();
    if (left < LEAST_FREE) {
      throw new VaultException(
          "The disk is full: "
              + where
              + " has "
              + (left >> 20)
              + " MiB left, and recording needs "
              + (LEAST_FREE >> 20)
              + ". Nothing was recorded, everything recorded before is kept. Make room there,"
              + " then do the same again.");
    }
  }
}
