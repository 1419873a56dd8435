package org.asylia.parameters.practice;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The situation's tables, from the class path. */
final class Tables {
  private Tables() {}

  /** The bytes of a file below {@code situations/}. */
  static byte[] bytes(String name) {
    try (var in = Tables.class.getResourceAsStream("/situations/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path.");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
