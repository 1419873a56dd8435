package org.asylia.desk.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
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
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was printed", "2:an option was not understood", "3:it could not run"},
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
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<String> trouble = NodeFolder.trouble(data);
    if (trouble.isPresent()) {
      return cannot(trouble.get());
    }
    try (Node node = Node.embedded(data, new SecureRandom())) {
      spec.commandLine().getOut().print(node.vault().checkpoint());
      spec.commandLine().getOut().flush();
    } catch (RuntimeException e) {
      return cannot("The node could not be opened: " + e.getMessage());
    }
    return ExitCode.OK;
  }

  private int cannot(String why) {
    spec.commandLine().getErr().println(why + " Nothing was changed.");
    spec.commandLine().getErr().flush();
    return NodeFolder.CANNOT_RUN;
  }
}
