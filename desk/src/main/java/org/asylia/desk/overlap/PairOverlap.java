package org.asylia.desk.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.asylia.identity.overlap.Gives;
import org.asylia.identity.overlap.Organisation;
import org.asylia.identity.overlap.Overlap;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes which labels are one person, for the adjudicator the session names. */
@Command(
    name = "pairs",
    description = {
      "Write the labels of records held for one person, for the adjudicator of the session.",
      "Each organisation knows which of its records a label stands for, and shows those alone."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pairs were written",
      "1:a file could not be read or written",
      "2:the session gives counts only, or a list is missing or not turned by everybody"
    },
    footer = {
      "",
      "Examples:",
      "  asylia overlap pairs a.2 b.2 --session session.txt --as judge-1 --out pairs.csv"
    })
final class PairOverlap implements Callable<Integer> {
  @Mixin private Step step = new Step();

  @Mixin private Handed handed = new Handed();

  @Option(
      names = "--as",
      required = true,
      paramLabel = "ADJUDICATOR",
      description = "The adjudicator the session names.")
  private String adjudicator = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The pairs, as CSV.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    return step.take(printed -> {
      Step.mustBeNew(out);
      Session agreed = handed.session();
      if (agreed.gives() instanceof Gives.Pairs(String named) && !named.equals(adjudicator)) {
        throw new OverlapException(
            "The session gives its pairs to " + named + " alone. Nothing was written.");
      }
      List<Overlap.Together> together = handed.overlap(step).together();
      List<String> names = agreed.organisations().stream().map(Organisation::name).toList();
      List<String> lines = new ArrayList<>(List.of(String.join(",", names)));
      for (Overlap.Together each : together) {
        lines.add(
            String.join(
                ",", names.stream().map(name -> each.labels().getOrDefault(name, "")).toList()));
      }
      Files.write(out, lines, StandardOpenOption.CREATE_NEW);
      printed.printf(Locale.ROOT, "%,d people.%n", together.size());
      return ExitCode.OK;
    });
  }
}
