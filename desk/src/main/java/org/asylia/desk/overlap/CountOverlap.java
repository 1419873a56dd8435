package org.asylia.desk.overlap;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.asylia.identity.overlap.Overlap;
import org.asylia.identity.overlap.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Counts who stands in which lists together. */
@Command(
    name = "count",
    description = {
      "Count the people who stand in just these lists together, from lists that everybody turned.",
      "Those who stand in one list alone, padding hides: take these counts from the own number."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the counts were printed",
      "1:a file could not be read",
      "2:a list is missing, of another session, or not turned by everybody"
    },
    footer = {"", "Examples:", "  asylia overlap count a.2 b.2 --session session.txt"})
final class CountOverlap implements Callable<Integer> {
  @Mixin private Step step = new Step();

  @Mixin private Handed handed = new Handed();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    return step.take(printed -> {
      Session agreed = handed.session();
      Overlap overlap = handed.overlap(step);
      printed.print(json ? object(agreed, overlap) : words(agreed, overlap));
      return ExitCode.OK;
    });
  }

  private static String words(Session agreed, Overlap overlap) {
    StringBuilder words = new StringBuilder();
    for (Overlap.Cell cell : overlap.counts()) {
      words.append(
          String.format(
              Locale.ROOT,
              "%s: %s%n",
              String.join(" and ", cell.organisations()),
              cell.people()
                  .map(count -> String.format(Locale.ROOT, "%,d", count))
                  .orElse("fewer than " + agreed.least())));
    }
    words.append(
        String.format(
            Locale.ROOT, "%,d keys were shared by too many to say anything.%n", overlap.leftOut()));
    return words.toString();
  }

  private static String object(Session agreed, Overlap overlap) {
    List<Map<String, Object>> cells =
        overlap.counts().stream()
            .map(cell ->
                cell.people()
                    .<Map<String, Object>>map(
                        count -> Map.of("organisations", cell.organisations(), "people", count))
                    .orElse(
                        Map.of("organisations", cell.organisations(), "fewerThan", agreed.least())))
            .toList();
    return JsonMapper.builder()
            .build()
            .writeValueAsString(
                Map.of("session", agreed.id(), "together", cells, "leftOut", overlap.leftOut()))
        + "\n";
  }
}
