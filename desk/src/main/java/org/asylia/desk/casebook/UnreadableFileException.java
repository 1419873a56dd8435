package org.asylia.desk.casebook;

import java.nio.file.Path;

/** A file of published decisions cannot be read, or is of another schema. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableFileException(Path file, String why) {
    super(file + ": " + why + " Nothing was replayed.");
  }
}
