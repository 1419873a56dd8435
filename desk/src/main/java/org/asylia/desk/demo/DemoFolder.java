package org.asylia.desk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The data folder of the demonstration. It bears a mark; a folder that holds anything else is
 * refused, so that no real record is ever opened to one-click officers.
 */
public final class DemoFolder {
  private static final String MARK = "asylia-demonstration";
  private static final String LOADED = "caseload-loaded";

  private final Path path;

  private DemoFolder(Path path) {
    this.path = path;
  }

  /**
   * Opens the folder, and makes it where it is not there.
   *
   * @throws RefusedFolderException where it holds anything but a demonstration
   */
  public static DemoFolder open(Path path) throws IOException {
    if (Files.exists(path) && !Files.exists(path.resolve(MARK)) && !isEmpty(path)) {
      throw new RefusedFolderException(path);
    }
    Files.createDirectories(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    Path mark = path.resolve(MARK);
    if (!Files.exists(mark)) {
      Files.writeString(mark, "This folder holds synthetic people only. It can be deleted.\n");
    }
    return new DemoFolder(path);
  }

  /** Whether a folder is a demonstration's. */
  public static boolean is(Path path) {
    return Files.exists(path.resolve(MARK));
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Whether the caseload is loaded whole. */
  public boolean loaded() {
    return Files.exists(path.resolve(LOADED));
  }

  /** Notes that the caseload is loaded whole. */
  public void markLoaded() throws IOException {
    Files.writeString(path.resolve(LOADED), "");
  }

  /** The present of this demonstration: when it was begun, to the second. */
  public Instant begun() throws IOException {
    return Files.getLastModifiedTime(path.resolve(MARK))
        .toInstant()
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private static boolean isEmpty(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  /** The folder holds something that is not a demonstration. */
  public static final class RefusedFolderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private RefusedFolderException(String message) {
      super(message);
    }

    static RefusedFolderException outdated(Path path) {
      return new RefusedFolderException(
          "The demonstration in "
              + path
              + " was begun by an earlier Asylia, whose key lies open in node.key. Nothing was"
              + " opened or changed. It holds synthetic people only: delete the folder, or choose"
              + " another with --data.");
    }

    RefusedFolderException(Path path) {
      this(
          "The folder "
              + path
              + " holds something that is not a demonstration. Nothing was opened or changed."
              + " Choose an empty folder with --data, or leave --data out.");
    }
  }
}
