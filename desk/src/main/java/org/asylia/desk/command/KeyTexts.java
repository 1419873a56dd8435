package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;

/** Public keys as somebody gives them on the command line: written out, or in a file. */
final class KeyTexts {
  private KeyTexts() {}

  static NoteKey one(String given) throws IOException {
    String text = text(given);
    try {
      return NoteKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw new VaultException(e.getMessage() + " Nothing was changed.", e);
    }
  }

  static LogKeys log(String given) throws IOException {
    String text = text(given);
    try {
      return LogKeys.parse(text);
    } catch (IllegalArgumentException e) {
      throw new VaultException(e.getMessage() + " Nothing was changed.", e);
    }
  }

  private static String text(String given) throws IOException {
    if (given.indexOf('+') > 0 && !Files.exists(Path.of(given))) {
      return given;
    }
    Path file = Path.of(given);
    if (!Files.isRegularFile(file)) {
      throw new VaultException(
          "There is no file " + file + " with a key, and it is no key. Nothing was changed.");
    }
    return Files.readString(file);
  }
}
