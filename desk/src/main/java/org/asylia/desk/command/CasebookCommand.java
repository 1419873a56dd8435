package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.asylia.desk.casebook.Casebook;
import org.asylia.desk.casebook.JsonReport;
import org.asylia.desk.casebook.PublishedFile;
import org.asylia.desk.casebook.Report;
import org.asylia.desk.casebook.TableReport;
import org.asylia.desk.casebook.ThrowAwayStore;
import org.asylia.desk.casebook.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes published decisions through the whole way and says where the sets agree with them. */
@Command(
    name = "casebook",
    description = {
      "Replay published decisions and compare what the parameter sets yield with the tribunals.",
      "Each goes the whole way in a throw-away store: facts as acts, findings, review, decision."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it ran, whatever the agreement",
      "1:the throw-away store could not be used or verified",
      "2:the file cannot be read or is of another schema"
    },
    footer = {
      "",
      "Examples:",
      "  asylia casebook decisions.json           print a table and the totals",
      "  asylia casebook decisions.json --json    print one JSON object instead"
    })
final class CasebookCommand implements Callable<Integer> {
  private static final int UNREADABLE = 2;
  private static final int STEPS = 10;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A JSON file of published decisions (schema decisions/1).")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try {
      return run(PublishedFile.open(file));
    } catch (UnreadableFileException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(e.getMessage());
      err.flush();
      return UNREADABLE;
    }
  }

  private int run(PublishedFile published) throws IOException, UnreadableFileException {
    PrintWriter out = spec.commandLine().getOut();
    say("Starting a throw-away store ...");
    SecureRandom random = new SecureRandom();
    try (ThrowAwayStore store =
        ThrowAwayStore.open("north-korea", random, InstantSource.system())) {
      Report report = json ? new JsonReport(out) : new TableReport(out);
      boolean sound =
          new Casebook(store, random).run(published, report, done -> progress(done, published));
      out.flush();
      say("The throw-away store is " + (sound ? "verified" : "not sound") + " and deleted.");
      return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private void progress(long done, PublishedFile published) {
    long rows = published.rows();
    if (done == rows || done * STEPS / rows > (done - 1) * STEPS / rows) {
      say("  " + done + " of " + rows + " rows");
    }
  }

  private void say(String text) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(text);
    err.flush();
  }
}
