package org.asylia.desk.parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.parameters.explain.Recognition;
import org.asylia.parameters.explain.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what every set in force on a day makes of one case, and which steps close a route. */
@Command(
    name = "where",
    description = {
      "Say where one person would be recognised on a day: the same facts under every set in force,",
      "and what each step the person might take would close or open."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is said", "2:the facts cannot be used"},
    footer = {
      "",
      "What is not among the facts counts as not assessed.",
      "Examples:",
      "  asylia parameters where --facts case.json",
      "  asylia parameters where --facts case.json --on 2012-03-01 --language zh"
    })
final class WhereRecognised implements Callable<Integer> {
  @Option(names = "--facts", required = true, paramLabel = "FILE", description = "The facts.")
  private Path facts = Path.of("");

  @Option(names = "--on", paramLabel = "DAY", description = "YYYY-MM-DD (default: today).")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "The kind of proceeding (default: ${DEFAULT-VALUE}).")
  private String kind = "protection";

  @Mixin private Common common = new Common();

  @Override
  public Integer call() {
    return common.run(this::say);
  }

  private int say(PrintWriter out) {
    var found = FactsFile.read(String.valueOf(facts.getFileName()), SetFiles.bytes(facts));
    var steps = Steps.of(common.situation());
    var words = common.words();
    var day = on.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    var recognition = Recognition.of(common.sets().shipped(), kind, day, found, steps.all());
    common.print(
        out,
        recognition,
        new Told(words).of(recognition, step -> steps.label(step, words.spoken())));
    return ExitCode.OK;
  }
}
