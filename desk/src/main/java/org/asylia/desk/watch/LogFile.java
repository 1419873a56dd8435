package org.asylia.desk.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The security log as a file that only its owner reads and that is only added to. It is opened for
 * each line, so it may be moved away at any time.
 */
public final class LogFile implements Sink {
  /** The name of the file in the data folder. */
  public static final String NAME = "security.log";

  private static final Logger LOG = LoggerFactory.getLogger(LogFile.class);
  private static final FileAttribute<Set<PosixFilePermission>> OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path file;

  /** The log of a data folder. */
  public LogFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  @Override
  public synchronized void take(String line) {
    try {
      write(line);
    } catch (UncheckedIOException e) {
      LOG.error("The security log could not be written. Check the room on the disk.");
    }
  }

  private void write(String line) {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), OWNER)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
