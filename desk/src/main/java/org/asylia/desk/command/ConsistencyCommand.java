package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.adjudication.whatif.Profile;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.coding.CodedCaseload;
import org.asylia.desk.consistency.Consistency;
import org.asylia.desk.consistency.ConsistencyReport;
import org.asylia.desk.consistency.ConsistencyReport.Chart;
import org.asylia.desk.consistency.ConsistencyReport.Point;
import org.asylia.desk.consistency.Scope;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.vault.VaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says whether like cases are decided alike, as far as a supervisor is shown it. */
@Command(
    name = "consistency",
    description = {
      "Say whether like cases are decided alike: recognitions by officer, interpreter, office and",
      "month, adjusted for profile, with exact limits, and whether they drift.",
      "Nothing is unsealed but codes, and nothing is written; small figures are not shown.",
      "Officers are named by their numbers; the page /consistency names them as colleagues do."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is said", "2:there is no such language", "3:the node cannot be opened"},
    footer = {
      "",
      "Examples:",
      "  asylia consistency --data node --as supervisor",
      "  asylia consistency --json                      for a program; the demonstration's folder"
    })
final class ConsistencyCommand implements Callable<Integer> {
  private static final String SITUATION = "north-korea";

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en, ko or zh (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(
      names = "--as",
      paramLabel = "OFFICER",
      description = "The supervisor who asks (default: ${DEFAULT-VALUE}).")
  private String officer = "supervisor-sorrel";

  @Mixin private NodeOptions where = new NodeOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Optional<Language> spoken = Language.ofCode(language);
    if (spoken.isEmpty()) {
      return told("There is no language " + language + ". Write en, ko or zh.", ExitCode.USAGE);
    }
    Optional<String> trouble = where.trouble();
    if (trouble.isPresent()) {
      return told(trouble.get(), NodeFolder.CANNOT_RUN);
    }
    try (Node node = where.open();
        OfficerAtHand asks = where.officer(node, officer, Role.SUPERVISOR)) {
      ConsistencyReport report = report(node, asks);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(JsonMapper.shared().writeValueAsString(report));
      } else {
        print(report, Catalogue.read().in(spoken.get(), ZoneOffset.UTC), out);
      }
      out.flush();
      return ExitCode.OK;
    } catch (VaultException e) {
      return told(String.valueOf(e.getMessage()), NodeFolder.CANNOT_RUN);
    }
  }

  private static ConsistencyReport report(Node node, OfficerAtHand asks) {
    Office office = Office.of(node, SITUATION, InstantSource.system());
    OfficerId me = asks.actor().officer();
    Scope scope =
        Scope.of(asks.actor().roles(), me, office.cases().offices().of(me))
            .orElseThrow(() ->
                new VaultException(
                    "This officer works in no office, and is shown no figure. Nothing was read."));
    return new Consistency(
            CodedCaseload.load(office.codings()).decisions(), Profile.of(SITUATION).facts())
        .report(scope);
  }

  private static void print(ConsistencyReport report, Messages say, PrintWriter out) {
    for (Chart chart : report.charts()) {
      out.println(say.word(chart.by()));
      for (Point point : chart.points()) {
        out.printf(
            Locale.ROOT,
            "  %-36s %,7d  %5.1f %%  (%5.1f %%)  %s%n",
            point.key(),
            point.decisions(),
            100.0 * point.positive() / point.decisions(),
            100 * point.adjusted(),
            say.word(point.lies()));
      }
      if (chart.hidden() > 0) {
        out.println("  " + say.say("consistency.hidden", chart.hidden()));
      }
    }
    report
        .drift()
        .flatMap(ConsistencyReport.Drifting::month)
        .ifPresent(month ->
            out.println(
                say.say(
                    "consistency.drift",
                    month,
                    say.number(report.drift().orElseThrow().decisions()),
                    Math.round(100 * report.drift().orElseThrow().falseAlarms()))));
  }

  private int told(String message, int code) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(message);
    err.flush();
    return code;
  }
}
