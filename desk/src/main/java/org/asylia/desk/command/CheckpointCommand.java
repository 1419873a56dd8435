package org.asylia.desk.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.asylia.desk.node.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how far the record goes, under the node's signature, to be kept elsewhere. */
@Command(
    name = "checkpoint",
    description = "Print the node's signed statement of how far the record goes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Keep it where this node cannot change it; \"asylia verify --checkpoint FILE\" then catches",
      "a record that was rolled back.",
      "",
      "Examples:",
      "  asylia checkpoint > kept.txt        keep it in a file",
      "  asylia checkpoint --data DIR        of another data folder"
    })
final class CheckpointCommand implements Callable<Integer> {
  private static final int CANNOT_RUN = 3;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!Files.isRegularFile(data.resolve("node.key"))) {
      spec.commandLine()
          .getErr()
          .println("The folder " + data + " holds no node: name its folder with --data.");
      return CANNOT_RUN;
    }
    try (Node node = Node.embedded(data, new SecureRandom())) {
      spec.commandLine().getOut().print(node.vault().checkpoint());
      spec.commandLine().getOut().flush();
    } catch (RuntimeException e) {
      spec.commandLine().getErr().println("The node could not be opened: " + e.getMessage());
      return CANNOT_RUN;
    }
    return ExitCode.OK;
  }
}
