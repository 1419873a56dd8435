package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.adjudication.whatif.Profile;
import org.asylia.casefile.Role;
import org.asylia.desk.coding.CodedCaseload;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.desk.parameters.BadInputException;
import org.asylia.desk.parameters.SetFiles;
import org.asylia.desk.whatif.WhatIfJson;
import org.asylia.desk.whatif.WhatIfReport;
import org.asylia.desk.whatif.WhatIfRun;
import org.asylia.desk.whatif.WhatIfWords;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.asylia.vault.VaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads every open and decided case under a draft, from codes alone, and says what would change.
 */
@Command(
    name = "whatif",
    description = {
      "Read every open and decided case under a draft set and under the one it would replace:",
      "how many outcomes change, for whom by profile, and how long the queue becomes.",
      "Nothing is unsealed and nothing is written; small figures are not shown."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is said", "2:a set cannot be used", "3:the node cannot be opened"},
    footer = {
      "",
      "Every case is read as if it were decided on one day. The queue is a simple model; the"
          + " answer",
      "says what it assumes. After an upgrade, 'asylia docket --rebuild' codes older cases.",
      "Examples:",
      "  asylia parameters whatif draft.dmn",
      "  asylia parameters whatif GB-2014 --against GB-2011 --everywhere --json"
    })
final class WhatIfCommand implements Callable<Integer> {
  private static final String SITUATION = "north-korea";
  private static final int BAD_INPUT = 2;

  @Parameters(paramLabel = "DRAFT", description = "A DMN file, or the id of a shipped set.")
  private String draft = "";

  @Option(
      names = "--against",
      paramLabel = "SET",
      description = "The set to compare with (default: the jurisdiction's in force on the day).")
  private Optional<String> against = Optional.empty();

  @Option(names = "--on", paramLabel = "DAY", description = "YYYY-MM-DD (default: today).")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--everywhere",
      description = "Read the cases of all host states, whatever set is read there.")
  private boolean everywhere;

  @Option(names = "--json", description = "Print one JSON object instead of sentences.")
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
    try {
      SetFiles sets = new SetFiles(SITUATION);
      ParameterSet drafted = sets.set(draft);
      Optional<ParameterSet> beside = against.map(sets::set);
      Language spoken =
          Language.ofCode(language)
              .orElseThrow(() -> new BadInputException("Choose a language: en, ko or zh."));
      Optional<String> trouble = where.trouble();
      if (trouble.isPresent()) {
        return told(trouble.get(), NodeFolder.CANNOT_RUN);
      }
      return onNode(drafted, beside, spoken);
    } catch (InvalidParameterSetException
        | EvaluationException
        | BadInputException
        | IllegalArgumentException bad) {
      return told(String.valueOf(bad.getMessage()), BAD_INPUT);
    }
  }

  private int onNode(ParameterSet drafted, Optional<ParameterSet> beside, Language spoken)
      throws IOException {
    try (Node node = where.open();
        OfficerAtHand _ = where.officer(node, officer, Role.SUPERVISOR)) {
      Office office = Office.of(node, SITUATION, InstantSource.system());
      long start = System.nanoTime();
      CodedCaseload caseload = CodedCaseload.load(office.codings());
      long loaded = System.nanoTime();
      WhatIfRun run = new WhatIfRun(office.parameters(), caseload, Profile.of(SITUATION).facts());
      LocalDate day = on.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
      ParameterSet inForce =
          beside
              .or(() -> run.replaced(drafted, day))
              .orElseThrow(() ->
                  new BadInputException(
                      "No set of "
                          + drafted.header().jurisdiction()
                          + " is in force on "
                          + day
                          + ". Name one with --against."));
      long asked = System.nanoTime();
      WhatIfReport report = run.run(drafted, inForce, day, everywhere);
      print(report, office, spoken);
      took(loaded - start, System.nanoTime() - asked);
      return ExitCode.OK;
    } catch (VaultException e) {
      return told(String.valueOf(e.getMessage()), NodeFolder.CANNOT_RUN);
    }
  }

  private void print(WhatIfReport report, Office office, Language spoken) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(WhatIfJson.of(report));
    } else {
      new WhatIfWords(Catalogue.read().in(spoken, ZoneOffset.UTC), office.vocabulary())
          .lines(report)
          .forEach(out::println);
    }
    out.flush();
  }

  private void took(long loading, long reading) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        Locale.ROOT,
        "Loaded in %.3f s; both sets read and small figures hidden in %.3f s.%n",
        loading / 1e9,
        reading / 1e9);
    err.flush();
  }

  private int told(String message, int code) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(message);
    err.flush();
    return code;
  }
}
