package org.asylia.desk.command;

import java.util.concurrent.Callable;
import org.asylia.vault.log.LogKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a witness follow a log. */
@Command(
    name = "follow",
    description = "Follow a log from now on, under these public keys.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is followed", "2:an option was not understood", "3:it could not run"},
    footer = {
      "",
      "Take the keys from people at the node, not from the network: \"asylia checkpoint --keys\".",
      "",
      "Examples:",
      "  asylia witness follow node-keys.txt --folder w"
    })
final class WitnessFollow implements Callable<Integer> {
  @Mixin private WitnessOptions options = new WitnessOptions();

  @Parameters(paramLabel = "KEYS", description = "A file with the node's public keys, a line each.")
  private String keys = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return WitnessOptions.told(
        spec,
        () -> {
          LogKeys log = KeyTexts.log(keys);
          options.open().follow(log);
          String post =
              log.keys().size() == 2
                  ? ""
                  : " It has no ML-DSA-65 key: its past can be forged once" + " Ed25519 falls.";
          return WitnessOptions.say(spec, "Following " + log.origin() + "." + post + "\n");
        });
  }
}
