package org.asylia.desk.parameters;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.asylia.parameters.explain.Comparison;
import org.asylia.parameters.explain.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in which cases two sets come to different outcomes. */
@Command(
    name = "compare",
    description = {
      "Say exactly which cases end differently under two sets, in few sentences.",
      "A fact that a sentence does not name may be anything."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:they are compared", "2:a set cannot be read"},
    footer = {
      "",
      "Examples:",
      "  asylia parameters compare GB-2011 GB-2014",
      "  asylia parameters compare GB-2014 draft.dmn --settled   where every fact is settled"
    })
final class CompareSets implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SET", description = "A shipped set's id, or a DMN file.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "SET", description = "The other one.")
  private String after = "";

  @Option(
      names = "--settled",
      description = "Leave out cases in which a fact is not stated or not assessed.")
  private boolean settled;

  @Mixin private Common common = new Common();

  @Override
  public Integer call() {
    return common.run(this::compare);
  }

  private int compare(PrintWriter out) {
    var sets = common.sets();
    var comparison = Comparison.of(sets.set(before), sets.set(after), settled);
    common.print(out, comparison, new Told(common.words()).of(comparison));
    return ExitCode.OK;
  }
}
