package org.asylia.desk.overlap;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.asylia.identity.overlap.HiddenListFile;
import org.asylia.identity.overlap.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Looks over all files of an overlap. */
@Command(
    name = "audit",
    description = {
      "Look over all files of a session: that each was made from the one before, turned by",
      "everybody once, that nobody added, took away or handed on a point without hiding it."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is as it should be",
      "1:something is not; it is printed",
      "2:a file is none of an overlap"
    },
    footer = {"", "Examples:", "  asylia overlap audit a.1 a.2 b.1 b.2 --session session.txt"})
final class AuditOverlap implements Callable<Integer> {
  @Mixin private Step step = new Step();

  @Mixin private Handed handed = new Handed();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    return step.take(printed -> {
      List<HiddenListFile.Read> lists = handed.files(step);
      List<Transcript.Remark> remarks = Transcript.remarks(handed.session(), lists);
      if (json) {
        printed.println(
            JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of("files", lists.size(), "remarks", remarks)));
      } else {
        for (Transcript.Remark each : remarks) {
          printed.printf(
              "The list of %s, turned by %s: %s%n",
              each.list(), String.join(", ", each.turned()), each.words());
        }
        printed.printf(Locale.ROOT, "%,d files, %,d remarks.%n", lists.size(), remarks.size());
      }
      return remarks.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    });
  }
}
