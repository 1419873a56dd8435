package org.asylia.desk.command;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.asylia.vault.witness.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a witness. */
@Command(
    name = "init",
    description = "Make a witness with a key of its own; prints its public key.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was made", "2:an option was not understood", "3:it could not run"},
    footer = {
      "",
      "Examples:",
      "  asylia witness init --name example.org/witness --folder w > witness-key.txt"
    })
final class WitnessInit implements Callable<Integer> {
  @Mixin private WitnessOptions options = new WitnessOptions();

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "A name that is yours in the world, such as example.org/witness.")
  private String name = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return WitnessOptions.told(
        spec,
        () -> {
          Witness witness =
              Witness.init(options.folder(), name, new SecureRandom(), InstantSource.system());
          return WitnessOptions.say(spec, witness.key().encoded() + "\n");
        });
  }
}
