package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.asylia.vault.VaultException;
import org.asylia.vault.witness.Witness;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every command of a witness takes, and how each tells that it could not run. */
final class WitnessOptions {
  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "The witness's own folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("witness-data");

  /** Something that may fail on files. */
  @FunctionalInterface
  interface Step {
    int run() throws IOException;
  }

  Path folder() {
    return folder;
  }

  Witness open() throws IOException {
    return Witness.open(folder, new SecureRandom(), InstantSource.system());
  }

  static int told(CommandSpec spec, Step step) {
    try {
      return step.run();
    } catch (VaultException | IllegalArgumentException e) {
      return cannot(spec, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return cannot(
          spec,
          "A file could not be read or written: "
              + e.getMessage()
              + ". Check the name, the rights and the room on the disk.");
    }
  }

  static int cannot(CommandSpec spec, String why) {
    spec.commandLine()
        .getErr()
        .println(why.contains("othing was") ? why : why + " Nothing was signed or changed.");
    spec.commandLine().getErr().flush();
    return NodeFolder.CANNOT_RUN;
  }

  static int say(CommandSpec spec, String words) {
    spec.commandLine().getOut().print(words);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
