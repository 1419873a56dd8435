package org.asylia.desk.parameters;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about official status parameters; each subcommand is a class of its own. */
@Command(
    name = "parameters",
    description = "Prove, explain and compare sets of status parameters.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ProveSet.class,
      ExplainSet.class,
      CompareSets.class,
      WhereRecognised.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  asylia parameters prove GB-2014                           a shipped set",
      "  asylia parameters explain --set GB-2014 --facts case.json  why, and what else it takes",
      "  asylia parameters compare GB-2011 GB-2014                 which cases end differently",
      "  asylia parameters where --facts case.json                 one case across all sets"
    })
public final class ParametersCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand, lists the subcommands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}
