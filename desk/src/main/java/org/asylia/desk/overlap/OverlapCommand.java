package org.asylia.desk.overlap;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The steps of an overlap; each is a class of its own. */
@Command(
    name = "overlap",
    description = {
      "Count the people that organisations have in common, without showing each other a name.",
      "Each organisation takes its steps; the files between them are carried by hand.",
      "What is promised, what is not, and the files are described in docs/formats/overlap.md."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ProposeOverlap.class,
      HideList.class,
      TurnList.class,
      CountOverlap.class,
      PairOverlap.class,
      AuditOverlap.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  asylia overlap propose --organisation a:SE --organisation b:TH --config keys.yaml \\",
      "    --out session.txt                                       one proposes, all read it",
      "  asylia overlap hide list.csv --session session.txt --config keys.yaml --as a \\",
      "    --keep secrets --out a.1                                each hides its own list",
      "  asylia overlap turn b.1 --session session.txt --as a --keep secrets --out b.2",
      "                                                            each turns those of the others",
      "  asylia overlap count a.2 b.2 --session session.txt        anybody counts",
      "  asylia overlap audit a.1 b.1 a.2 b.2 --session session.txt"
    })
public final class OverlapCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand, lists the subcommands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}
