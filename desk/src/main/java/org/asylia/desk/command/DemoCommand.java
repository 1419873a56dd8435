package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.asylia.desk.demo.DemoFolder;
import org.asylia.desk.demo.DemoKit;
import org.asylia.desk.demo.DemoLoader;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.vault.Keyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the desk on this machine with synthetic officers who sign in with one click. */
@Command(
    name = "demo",
    description = "Serve the desk on 127.0.0.1 with synthetic officers and people.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  asylia demo                serve on http://127.0.0.1:8080/",
      "  asylia demo --port 9000    serve on another port",
      "  asylia demo --port 0       serve on any free port",
      "  asylia demo --data FOLDER  keep the demonstration elsewhere; FOLDER must be empty or one"
    })
final class DemoCommand implements Callable<Integer> {
  private static final int PEOPLE_OF_A_REHEARSAL = 6;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 takes a free one).")
  private int port = 8080;

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Start, fetch the sign-in page once, and stop.")
  private boolean rehearse;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where the demonstration is kept (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (LastOut _ = new LastOut()) {
      return rehearse ? rehearsed() : demonstrate(DemoFolder.open(data), DemoLoader.PEOPLE);
    }
  }

  private Integer rehearsed() throws IOException, InterruptedException {
    try (ThrowAwayFolder folder = new ThrowAwayFolder()) {
      return demonstrate(DemoFolder.open(folder.path()), PEOPLE_OF_A_REHEARSAL);
    }
  }

  private Integer demonstrate(DemoFolder folder, int people)
      throws IOException, InterruptedException {
    InstantSource clock = InstantSource.system();
    Roster roster = new DemonstrationRoster();
    Bar bar = new Bar(spec.commandLine().getErr(), "demonstration");
    bar.at(0, 100);
    SecureRandom random = new SecureRandom();
    Keyring keyring = DemoKit.open(folder.path(), random, clock);
    try (Node node = Node.embedded(folder.path(), keyring, random)) {
      Office office = Office.of(node, "north-korea", clock);
      if (!folder.loaded()) {
        try (Enrolment _ = Enrolment.everyone(roster, node, clock)) {
          new DemoLoader(office).load(folder.begun(), people, bar::at);
        }
        folder.markLoaded();
      }
      bar.done();
      return serve(roster, office);
    }
  }

  private Integer serve(Roster roster, Office office) throws IOException, InterruptedException {
    DeskSettings settings =
        new DeskSettings(rehearse ? 0 : port, office, roster, true, ZoneId.systemDefault());
    try (DeskServer server = DeskServer.start(settings)) {
      if (rehearse) {
        return rehearse(server);
      }
      announce(server, roster);
      server.awaitStop();
    }
    return ExitCode.OK;
  }

  private void announce(DeskServer server, Roster roster) {
    PrintWriter out = spec.commandLine().getOut();
    Messages english = Catalogue.read().in(Language.ENGLISH, ZoneId.systemDefault());
    out.println("The desk is open at " + server.address() + "  (Ctrl-C closes it)");
    out.println();
    out.println("Choose one of these synthetic officers on the sign-in page; no password:");
    for (Officer officer : roster.officers()) {
      String roles = String.join(", ", officer.rolesInOrder().stream().map(english::word).toList());
      out.printf("  %-10s %s%n", officer.name(), roles);
    }
    out.flush();
  }

  private static Integer rehearse(DeskServer server) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(server.address().resolve("sign-in")).build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status == 200 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
