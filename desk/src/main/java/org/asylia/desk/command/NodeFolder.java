package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.demo.DemoFolder;
import org.asylia.desk.demo.DemoKit;
import org.asylia.desk.node.Node;
import org.asylia.vault.Keyring;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;

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
    if (Files.exists(folder.resolve("node.key"))) {
      return Optional.of(
          "The folder "
              + folder
              + " was begun by an earlier Asylia, whose key lies open in node.key. It holds a"
              + " demonstration only: delete it and begin anew.");
    }
    if (!new SealFile(folder).exists()) {
      return Optional.of(
          "The folder " + folder + " holds no node. Name the folder of a node with --data.");
    }
    return Files.isDirectory(folder.resolve("postgres").resolve("data"))
        ? Optional.empty()
        : Optional.of(
            "The folder "
                + folder
                + " holds the seal of a node but no record. Put back its folder postgres, or name"
                + " another folder with --data.");
  }

  /**
   * Opens the node of a folder: a demonstration with the passphrase that the program knows, any
   * other with those of its custodians.
   */
  static Node open(Path folder, PassphraseOption passphrases) throws IOException {
    SecureRandom random = new SecureRandom();
    return Node.embedded(folder, keyring(folder, passphrases, random), random);
  }

  /** The keys of a node's folder, by the passphrases of its custodians. */
  static Keyring keyring(Path folder, PassphraseOption passphrases, SecureRandom random)
      throws IOException {
    if (DemoFolder.is(folder)) {
      return DemoKit.open(folder, random, InstantSource.system());
    }
    NodeSeal seal = new SealFile(folder).read();
    return new Custodians(seal).keyring(passphrases.quorum(seal));
  }
}
