package org.asylia.desk.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.identity.name.NameModel;
import org.asylia.identity.name.NameScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a file of pairs of written names. */
@Command(
    name = "score",
    description = {
      "Copy a CSV with the columns form_a and form_b and add score and probability.",
      "A score is a log-likelihood ratio in nats: above nought speaks for one person."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the scores were written",
      "1:a file or folder could not be read or written, or a column is missing",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Examples:",
      "  asylia names score PAIRS.csv --out scores.csv",
      "  asylia names score PAIRS.csv --out scores.csv --tables FOLDER   with tables learned anew"
    })
final class NamesScoreCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PAIRS", description = "The pairs, as CSV in UTF-8.")
  private Path pairs = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Write to this file, replacing it.")
  private Path out = Path.of("");

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "Tables to use instead of the shipped ones.")
  private Optional<Path> tables = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    NameModel model = tables.map(NameModel::in).orElseGet(NameModel::shipped);
    err.println("Scoring ...");
    err.flush();
    long scored;
    try (BufferedReader from = Files.newBufferedReader(pairs);
        BufferedWriter to = Files.newBufferedWriter(out)) {
      scored = new NameScores(model).score(from, to);
    }
    err.printf("%,d pairs scored into %s.%n", scored, out);
    err.flush();
    return ExitCode.OK;
  }
}
