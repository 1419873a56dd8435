package org.asylia.desk.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads and compares written names. */
@Command(
    name = "names",
    description = "Read and compare Korean names in any script or romanisation.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NamesParseCommand.class,
      NamesScoreCommand.class,
      NamesLearnCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  asylia names parse \"Ri Yong-ae\"                        how a name can be read",
      "  asylia names parse \"Ri Yong-ae\" 이영애                 whether two can be one",
      "  asylia names score PAIRS.csv --out scores.csv         score columns form_a and form_b",
      "  asylia names learn PAIRS.csv --out FOLDER             learn the tables anew"
    })
final class NamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand, lists the subcommands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
