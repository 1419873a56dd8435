package org.asylia.desk.overlap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.asylia.identity.overlap.HiddenListFile;
import org.asylia.identity.overlap.Overlap;
import org.asylia.identity.overlap.Session;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was handed on in a session, for those who only look at it. */
final class Handed {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The hidden lists.")
  private List<Path> files = List.of();

  @Option(names = "--session", required = true, paramLabel = "FILE", description = "The session.")
  private Path session = Path.of("");

  Session session() throws IOException {
    return Step.session(session);
  }

  List<HiddenListFile.Read> files(Step step) throws IOException {
    return step.lists(files);
  }

  /** What the lists have in common, if there is one of each organisation, turned by everybody. */
  Overlap overlap(Step step) throws IOException {
    return new Overlap(session(), files(step).stream().map(HiddenListFile.Read::list).toList());
  }
}
