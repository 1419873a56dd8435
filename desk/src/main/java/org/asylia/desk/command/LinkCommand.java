package org.asylia.desk.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.asylia.identity.linkage.ConfigReader;
import org.asylia.identity.linkage.Linkage;
import org.asylia.identity.linkage.LinkageConfig;
import org.asylia.identity.linkage.LinkageException;
import org.asylia.identity.linkage.Linked;
import org.asylia.identity.linkage.PairsWriter;
import org.asylia.identity.linkage.Quality;
import org.asylia.identity.linkage.Table;
import org.asylia.identity.linkage.TableReader;
import org.asylia.identity.name.NameModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the records of one person in lists, with weights learned from the lists alone. */
@Command(
    name = "link",
    description = {
      "Find the records of one person in one list or several, without labels.",
      "The configuration and what is written are described in docs/formats/linkage.md."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pairs were written",
      "1:a file could not be read or written",
      "2:an option, the configuration or a column was not understood; nothing was written"
    },
    footer = {
      "",
      "Examples:",
      "  asylia link list.csv --config link.yaml --out pairs.csv    people who are in it twice",
      "  asylia link a.csv b.csv --config link.yaml --out pairs.csv  people who are in both",
      "  asylia link list.csv --config link.yaml --out again.csv --reviewed looked-at.csv",
      "                                                   minding what people said of pairs",
      "  asylia link list.csv --config link.yaml --out pairs.csv --truth entity_id",
      "                                                   how good it is, where the truth is known"
    })
final class LinkCommand implements Callable<Integer> {
  private static final int THREADS = 2;

  @Parameters(arity = "1..*", paramLabel = "LIST", description = "Lists, as CSV.")
  private List<Path> lists = List.of();

  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "What is compared, as YAML.")
  private Path config = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Write the pairs to this file, replacing it.")
  private Path out = Path.of("");

  @Option(
      names = "--reviewed",
      paramLabel = "FILE",
      description = {
        "Pairs that a person looked at: a PAIRS file whose column same was corrected, the other",
        "rows removed. They are kept to, and probabilities are calibrated on them."
      })
  private Optional<Path> reviewed = Optional.empty();

  @Option(
      names = "--truth",
      paramLabel = "COLUMN",
      description = "A column that says who is who; it is only measured with.")
  private Optional<String> truth = Optional.empty();

  @Option(
      names = "--truth-part",
      paramLabel = "PATTERN",
      description = "The part of that column that counts: a regular expression's first group.")
  private Optional<String> truthPart = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try {
      return link();
    } catch (LinkageException e) {
      say(e.getMessage() + " Nothing was written.");
      return ExitCode.USAGE;
    } catch (PatternSyntaxException e) {
      say("The pattern given with --truth-part is no regular expression. Nothing was written.");
      return ExitCode.USAGE;
    }
  }

  private int link() throws IOException {
    Optional<Pattern> part = truthPart.map(Pattern::compile);
    LinkageConfig read = ConfigReader.read(configuration());
    List<Table> tables = new ArrayList<>();
    for (Path list : lists) {
      tables.add(told(TableReader.in(list)));
    }
    Optional<Table> pairs =
        reviewed.isPresent() ? Optional.of(told(TableReader.in(reviewed.get()))) : Optional.empty();
    Linked linked =
        new Linkage(NameModel::shipped, THREADS)
            .link(
                read,
                tables,
                pairs,
                (stage, size) ->
                    say(
                        String.format(
                            Locale.ROOT,
                            "%s %,d ...",
                            stage.name().toLowerCase(Locale.ROOT),
                            size)));
    Optional<Quality> quality = truth.map(column -> Quality.of(linked, column, part));
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      PairsWriter.write(linked, to);
    }
    LinkReport report = new LinkReport(linked, quality);
    PrintWriter printed = spec.commandLine().getOut();
    printed.print(json ? report.json() : report.text());
    printed.flush();
    return ExitCode.OK;
  }

  private String configuration() throws IOException {
    try {
      return Files.readString(config);
    } catch (MalformedInputException e) {
      throw new LinkageException("The configuration is not in UTF-8. Save it as UTF-8.");
    }
  }

  private Table told(Table table) {
    table
        .marks()
        .forEach(mark ->
            say(
                String.format(
                    Locale.ROOT,
                    "%s: %s from line %d, %,d times; read as far as it goes (%s).",
                    table.name(),
                    mark.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    mark.line(),
                    mark.times(),
                    table.charset())));
    return table;
  }

  private void say(String words) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(words);
    err.flush();
  }
}
