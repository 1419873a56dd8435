package org.asylia.vault.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The claim of one process on a folder; the system lets go of it when the process dies.
 *
 * <p>A process that closes any channel on a file loses its locks on it. So a process that holds the
 * lock already must not open the file again; a second file says who the owner is.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;
  private final Path owner;

  private FolderLock(FileChannel channel, FileLock lock, Path owner) {
    this.channel = channel;
    this.lock = lock;
    this.owner = owner;
  }

  /** Takes the lock; empty when another process, or another server object here, holds it. */
  static Optional<FolderLock> take(Path file) throws IOException {
    Path owner = file.resolveSibling(file.getFileName() + ".owner");
    if (owned(owner)) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    Files.writeString(owner, self());
    return Optional.of(new FolderLock(channel, lock, owner));
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(owner);
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new ServerException("The lock of the data folder could not be let go.", e);
    }
  }

  private static boolean owned(Path owner) throws IOException {
    try {
      return Files.readString(owner).equals(self());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static String self() {
    ProcessHandle process = ProcessHandle.current();
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
  }
}
