package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.ProcedureDrawing;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.Modality;
import org.asylia.desk.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the procedure as the rules have it: every state, who owes what there, every way on. */
@Command(
    name = "procedure",
    description = "Draw the procedure of one modality as SVG, from the graph the rules run on.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was drawn",
      "1:the file could not be written",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Examples:",
      "  asylia procedure > regular.svg                         the regular way, in English",
      "  asylia procedure --modality ACCELERATED --language ko  another way, in Korean",
      "  asylia procedure --svg regular.svg                     into a file"
    })
final class ProcedureCommand implements Callable<Integer> {

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Modality modality = Modality.REGULAR;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en, ko or zh (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write the drawing to this file, replacing it, and not to the output.")
  private Optional<Path> file = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String svg =
        ProcedureDrawing.svg(
            Procedure.standard().graph(modality), Explanations.of(spoken().locale()));
    if (file.isPresent()) {
      return write(file.get(), svg);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(svg);
    out.flush();
    return ExitCode.OK;
  }

  private Language spoken() {
    return Language.ofCode(language)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "There is no language \""
                    + language
                    + "\". Choose one of "
                    + Arrays.stream(Language.values())
                        .map(Language::code)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  private int write(Path target, String svg) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Files.writeString(target, svg);
      err.println("Drawn into " + target + ".");
      return ExitCode.OK;
    } catch (IOException e) {
      err.println(
          "The drawing could not be written to "
              + target
              + ". Choose a file in a folder that exists and that you may write to.");
      return ExitCode.SOFTWARE;
    } finally {
      err.flush();
    }
  }
}
