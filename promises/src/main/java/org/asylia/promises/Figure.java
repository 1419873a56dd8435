package org.asylia.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a test counted while it showed a promise. The test writes it as its last step, so that a
 * test which fails leaves none; {@code ./check --promises} collects them.
 */
public final class Figure {
  private static final Path FOLDER = Path.of("target", "promises");

  private final Path folder;
  private final Promise promise;
  private final String name;

  Figure(Path folder, Promise promise, String name) {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "A figure is named in small letters and hyphens, as in bits-flipped; not " + name);
    }
    this.folder = folder;
    this.promise = promise;
    this.name = name;
  }

  /** The figure of that name, kept in the folder {@code target/promises} of the module. */
  public static Figure of(Promise promise, String name) {
    return new Figure(FOLDER, promise, name);
  }

  /**
   * Writes the figure down, in place of what an earlier run wrote.
   *
   * @param count how many were tried; what was promised held for each of them
   * @param unit what was counted, and anything else worth telling, on one line
   */
  public void count(long count, String unit) {
    if (unit.contains("\n")) {
      throw new IllegalArgumentException("A figure's unit is one line.");
    }
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve(promise + "." + name + ".properties"),
          List.of("count=" + count, "unit=" + unit, "full=" + Runs.full()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
