package org.asylia.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.asylia.identity.name.KoreanName;
import org.asylia.identity.name.NameExplanation;
import org.asylia.identity.name.NameModel;
import org.asylia.identity.name.NamePart;
import org.asylia.identity.name.NameReason;
import org.asylia.identity.name.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains how a written name can be read, or whether two can be one person's. */
@Command(
    name = "parse",
    description = "Explain how a written name can be read, or whether two can be one person's.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was explained", "2:there was no name, or more than two"},
    footer = {
      "",
      "Examples:",
      "  asylia names parse 盧香淑                   how it can be read, likeliest first",
      "  asylia names parse \"Ro Hyang-suk\" 노향숙    how strongly both speak for one person, and why"
    })
final class NamesParseCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Parameters(arity = "1..2", paramLabel = "NAME", description = "One name, or two to compare.")
  private List<String> names = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    NameModel model = NameModel.shipped();
    PrintWriter out = spec.commandLine().getOut();
    List<KoreanName> read = names.stream().map(model::nameOf).toList();
    read.forEach(name -> readings(model, name, out));
    if (read.size() == 2) {
      compared(NameExplanation.of(model, read.getFirst(), read.getLast()), out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void readings(NameModel model, KoreanName name, PrintWriter out) {
    out.println(name.form());
    if (name.readings().isEmpty()) {
      out.println("  cannot be read as a Korean name");
    }
    for (Reading each : name.readings().stream().limit(SHOWN).toList()) {
      String parts =
          NameExplanation.parts(model, name, each).stream()
              .map(NamesParseCommand::part)
              .collect(Collectors.joining(", "));
      out.printf(
          Locale.ROOT, "  %5.1f%%  %s  (%s)%n", 100 * each.probability(), each.hangul(), parts);
    }
    name.marks()
        .forEach(mark ->
            out.println("  noted: " + mark.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  private static String part(NamePart part) {
    return part.letters() + " = " + part.hangul();
  }

  private static void compared(NameExplanation explained, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "log-likelihood ratio %.2f: %s%n",
        explained.ratio(),
        explained.ratio() > 0 ? "speaks for one person" : "speaks for two people");
    explained.reasons().forEach(reason -> out.println("  " + sentence(reason)));
  }

  private static String sentence(NameReason reason) {
    String pattern =
        switch (reason.key()) {
          case SAME_READING -> "Both can be read {hangul}.";
          case SPELLING_COMMON -> "{letters} = {hangul}: a common spelling.";
          case SPELLING_KNOWN -> "{letters} = {hangul}: a spelling that some use.";
          case SPELLING_RARE -> "{letters} = {hangul}: a spelling hardly anybody uses.";
          case CHARACTER_READ -> "{letters} is read {hangul}.";
          case NORTHERN_FORM -> "{north} is how the north writes {south}.";
          case SAME_LETTERS -> "Both are written with the same letters or characters.";
          case OTHER_CHARACTERS -> "One reading, written with different characters.";
          case NO_COMMON_READING -> "No reading fits both; the likeliest are {one} and {other}.";
          case PART_ONLY -> "One has only a surname or a given name: {one} and {other}.";
          case SLIP -> "{one} and {other} differ by a slip of tongue or pen.";
          case FREQUENCY -> "About {in} people in a million bear this name.";
          case UNREADABLE -> "One of them cannot be read as a name.";
        };
    String sentence = pattern;
    for (var value : reason.values().entrySet()) {
      sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
    }
    return sentence;
  }
}
