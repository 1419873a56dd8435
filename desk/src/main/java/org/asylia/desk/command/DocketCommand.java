package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.docket.Lens;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.DocketRebuild;
import org.asylia.desk.office.Office;
import org.asylia.vault.VaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how many cases wait, and makes the docket again from the record. */
@Command(
    name = "docket",
    description = "Count the cases that wait, or make the docket again from the record.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The docket holds no name and no narrative. It follows from the record and can always be",
      "made again. Ctrl-C stops a rebuild after the case at hand; what is written stays right.",
      "",
      "Examples:",
      "  asylia docket                       how many cases are open, in alarm, closed",
      "  asylia docket --rebuild             make every row again from the record",
      "  asylia docket --rebuild --data DIR  in another data folder"
    })
final class DocketCommand implements Callable<Integer> {
  private static final int EVERY = 100;
  private static final int STOPPED = 130;

  @Option(names = "--rebuild", description = "Make every row again from the record.")
  private boolean rebuild;

  @Option(
      names = "--as",
      paramLabel = "OFFICER",
      description = {
        "The supervisor whose keys open the cases for a rebuild (default: ${DEFAULT-VALUE}).",
        "Only the cases of the supervisor's own office are made again; others keep their rows."
      })
  private String officer = "supervisor-sorrel";

  @Mixin private NodeOptions where = new NodeOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<String> trouble = where.trouble();
    if (trouble.isPresent()) {
      err.println(trouble.get() + " Nothing was done.");
      return NodeFolder.CANNOT_RUN;
    }
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Thread onCtrlC = Thread.ofPlatform().unstarted(() -> askToStop(stop, ended));
    Runtime.getRuntime().addShutdownHook(onCtrlC);
    try {
      return onNode(stop);
    } finally {
      ended.countDown();
      if (!stop.get()) {
        Runtime.getRuntime().removeShutdownHook(onCtrlC);
      }
    }
  }

  private int onNode(AtomicBoolean stop) throws IOException {
    try (Node node = where.open()) {
      Office office = Office.of(node, "north-korea", InstantSource.system());
      return rebuild ? rebuild(office, stop) : count(office.docket());
    } catch (VaultException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return NodeFolder.CANNOT_RUN;
    }
  }

  private int count(Docket docket) {
    PrintWriter out = spec.commandLine().getOut();
    int most = Integer.MAX_VALUE;
    out.printf("%,10d open%n", docket.count(new Lens.Open(), most));
    out.printf("%,10d with an alarm nobody has taken on%n", docket.count(new Lens.Alarms(), most));
    out.printf("%,10d closed%n", docket.count(new Lens.Closed(), most));
    out.flush();
    return ExitCode.OK;
  }

  private int rebuild(Office office, AtomicBoolean stop) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    DocketRebuild.Result result = rebuilt(office, stop);
    err.printf(
        "\r%,d rows written, %,d removed.%s%n",
        result.written(),
        result.removed(),
        result.finished() ? "" : " Stopped; what is written is right. Run it again to finish.");
    err.flush();
    return result.finished() ? ExitCode.OK : STOPPED;
  }

  private DocketRebuild.Result rebuilt(Office office, AtomicBoolean stop) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (OfficerAtHand supervisor = where.officer(office.node(), officer, Role.SUPERVISOR)) {
      return office
          .cases()
          .rebuild(supervisor.actor(), office.docket())
          .run(stop::get, done -> report(err, done));
    }
  }

  private static void askToStop(AtomicBoolean stop, CountDownLatch ended) {
    stop.set(true);
    try {
      if (!ended.await(1, TimeUnit.MINUTES)) {
        Runtime.getRuntime().halt(STOPPED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void report(PrintWriter err, long done) {
    if (done % EVERY == 0) {
      err.printf("\r%,d rows", done);
      err.flush();
    }
  }
}
