package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.asylia.casefile.Role;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.node.Node;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which node a command opens, and where the passphrases for it come from. */
final class NodeOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Mixin private PassphraseOption passphrases = new PassphraseOption();

  Path folder() {
    return data;
  }

  PassphraseOption passphrases() {
    return passphrases;
  }

  /** Why the folder cannot be opened; empty where it can. */
  Optional<String> trouble() {
    return NodeFolder.trouble(data);
  }

  Node open() throws IOException {
    return NodeFolder.open(data, passphrases);
  }

  /** An officer of the open node, whose keys are unlocked until this is closed. */
  OfficerAtHand officer(Node node, String handle, Role role) throws IOException {
    return OfficerAtHand.of(node, data, handle, role, passphrases);
  }
}
