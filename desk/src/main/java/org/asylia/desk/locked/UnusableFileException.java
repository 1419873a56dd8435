package org.asylia.desk.locked;

import java.io.IOException;

/** A file is not what its type promises, or asks for more than a file of its type may. */
final class UnusableFileException extends IOException {
  private static final long serialVersionUID = 1;

  UnusableFileException(String message) {
    super(message);
  }
}
