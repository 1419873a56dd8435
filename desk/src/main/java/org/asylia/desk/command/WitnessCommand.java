package org.asylia.desk.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Watches another organisation's log: {@code asylia witness}, with a folder and a key of its own.
 */
@Command(
    name = "witness",
    description = {
      "Witness another organisation's log: remember how far it went, and co-sign only growth.",
      "A witness sees sizes and hashes and can read no record."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      WitnessInit.class,
      WitnessKey.class,
      WitnessFollow.class,
      WitnessCheck.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  asylia witness init --name example.org/witness --folder w",
      "  asylia witness follow node-keys.txt --folder w",
      "  asylia witness check https://desk.example:8443 --folder w",
      "  asylia witness check handed-over.txt --folder w > cosigned.txt"
    })
final class WitnessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}
