package org.asylia.vault.custody;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.asylia.vault.VaultException;

/** The claim of one node on its data folder; the system lets go of it when the process dies. */
public final class NodeLock implements AutoCloseable {
  private final FileChannel channel;

  private NodeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Claims a folder.
   *
   * @throws VaultException when a node runs on it already
   */
  public static NodeLock take(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel).isPresent()) {
        return new NodeLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new VaultException(folder + " cannot be used as a data folder. Check whose it is.", e);
    }
    throw new VaultException(
        "A node runs on "
            + folder
            + " already. Nothing was started or changed. Stop it first, or name another folder with"
            + " --data.");
  }

  private static Optional<FileLock> locked(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // this very process holds it
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new VaultException("The lock of the data folder could not be let go.", e);
    }
  }
}
