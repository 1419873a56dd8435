package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A private folder that is deleted with everything in it when closed. */
final class ThrowAwayFolder implements AutoCloseable {
  private final Path path;

  ThrowAwayFolder() throws IOException {
    path = Files.createTempDirectory("asylia");
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
