package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.asylia.identity.name.learn.NameLearning;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the tables that names are read with. */
@Command(
    name = "learn",
    description = {
      "Learn the tables that names are read with from labelled pairs, two people in three;",
      "the third is kept apart for measuring. docs/formats/names.md describes pairs and tables."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the tables were written",
      "1:a file could not be read or written, or a column is missing",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Examples:",
      "  asylia names learn PAIRS.csv --out FOLDER",
      "  asylia names score PAIRS.csv --out scores.csv --tables FOLDER   and use them"
    })
final class NamesLearnCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PAIRS", description = "Labelled pairs, as CSV in UTF-8.")
  private Path pairs = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Write the tables into this folder; made if it is not there.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Files.createDirectories(out);
    err.println("Learning; this takes some minutes ...");
    err.flush();
    int writings = NameLearning.learn(pairs, out, LocalDate.now(Clock.systemUTC()));
    err.printf("Learned from %,d writings into %s.%n", writings, out);
    err.flush();
    return ExitCode.OK;
  }
}
