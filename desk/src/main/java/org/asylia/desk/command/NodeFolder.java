package org.asylia.desk.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Says why a folder cannot be opened as a node, before anything in it is made or touched. */
final class NodeFolder {
  /** What a command answers when it could not run. */
  static final int CANNOT_RUN = 3;

  private NodeFolder() {}

  /** What is wrong with the folder, as a sentence; empty where it holds a node. */
  static Optional<String> trouble(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          "There is no folder " + folder + ". Name the folder of a node with --data.");
    }
    if (!Files.isRegularFile(folder.resolve("node.key"))) {
      return Optional.of(
          "The folder " + folder + " holds no node. Name the folder of a node with --data.");
    }
    return Files.isDirectory(folder.resolve("postgres").resolve("data"))
        ? Optional.empty()
        : Optional.of(
            "The folder "
                + folder
                + " holds a node key but no record. Put back its folder postgres, or name another"
                + " folder with --data.");
  }
}
