package org.asylia.desk.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of decisions that nobody ever took. */
public final class MadeUp {
  private MadeUp() {}

  /** Writes the file of made-up decisions into a folder. */
  public static Path file(Path folder) {
    try (InputStream in = MadeUp.class.getResourceAsStream("/casebook/made-up.json")) {
      if (in == null) {
        throw new IllegalStateException("The made-up decisions are not on the class path.");
      }
      Path file = folder.resolve("made-up.json");
      Files.write(file, in.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
