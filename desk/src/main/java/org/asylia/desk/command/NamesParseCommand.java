package org.asylia.desk.command;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.identity.name.KoreanName;
import org.asylia.identity.name.NameExplanation;
import org.asylia.identity.name.NameModel;
import org.asylia.identity.name.NamePart;
import org.asylia.identity.name.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains how a written name can be read, or whether two can be one person's. */
@Command(
    name = "parse",
    description = "Explain how a written name can be read, or whether two can be one person's.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was explained",
      "2:there was no name, or more than two, or no such language"
    },
    footer = {
      "",
      "Examples:",
      "  asylia names parse 盧香淑                   how it can be read, likeliest first",
      "  asylia names parse \"Ro Hyang-suk\" 노향숙    how strongly both speak for one person, and"
          + " why",
      "  asylia names parse \"Ro Hyang-suk\" 노향숙 --language ko"
    })
final class NamesParseCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Parameters(arity = "1..2", paramLabel = "NAME", description = "One name, or two to compare.")
  private List<String> names = List.of();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "en, ko or zh (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<Language> spoken = Language.ofCode(language);
    if (spoken.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("There is no language " + language + ". Write en, ko or zh.");
      err.flush();
      return ExitCode.USAGE;
    }
    Messages say = Catalogue.read().in(spoken.get(), ZoneOffset.UTC);
    NameModel model = NameModel.shipped();
    PrintWriter out = spec.commandLine().getOut();
    List<KoreanName> read = names.stream().map(model::nameOf).toList();
    read.forEach(name -> readings(model, name, say, out));
    if (read.size() == 2) {
      compared(NameExplanation.of(model, read.getFirst(), read.getLast()), say, out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void readings(NameModel model, KoreanName name, Messages say, PrintWriter out) {
    out.println(name.form());
    if (name.readings().isEmpty()) {
      out.println("  " + say.say("names.cannot-be-read"));
    }
    for (Reading each : name.readings().stream().limit(SHOWN).toList()) {
      String parts =
          NameExplanation.parts(model, name, each).stream()
              .map(NamesParseCommand::part)
              .collect(Collectors.joining(", "));
      out.printf(
          Locale.ROOT, "  %5.1f%%  %s  (%s)%n", 100 * each.probability(), each.hangul(), parts);
    }
    name.marks().forEach(mark -> out.println("  " + say.say("names.noted", say.word(mark))));
  }

  private static String part(NamePart part) {
    return part.letters() + " = " + part.hangul();
  }

  private static void compared(NameExplanation explained, Messages say, PrintWriter out) {
    String ratio = String.format(Locale.ROOT, "%.2f", explained.ratio());
    out.println(
        explained.ratio() > 0
            ? say.say("names.one-person", ratio)
            : say.say("names.two-people", ratio));
    NameWords words = new NameWords(say);
    explained.reasons().forEach(reason -> out.println("  " + words.sentence(reason)));
  }
}
