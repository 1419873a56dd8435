package org.asylia.desk.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a witness's public key. */
@Command(
    name = "key",
    description = "Print the witness's public key, to be published.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was printed", "3:it could not run"},
    footer = {"", "Examples:", "  asylia witness key --folder w"})
final class WitnessKey implements Callable<Integer> {
  @Mixin private WitnessOptions options = new WitnessOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return WitnessOptions.told(
        spec, () -> WitnessOptions.say(spec, options.open().key().encoded() + "\n"));
  }
}
