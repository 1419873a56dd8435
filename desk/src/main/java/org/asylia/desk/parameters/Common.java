package org.asylia.desk.parameters;

import java.io.PrintWriter;
import java.util.List;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.Vocabulary;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.Value;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What all these commands take, and how they answer. */
final class Common {
  static final int BAD_INPUT = 2;

  @Option(names = "--json", description = "Print one JSON object instead of sentences.")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en, ko or zh (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(
      names = "--situation",
      paramLabel = "NAME",
      description = "Whose words and sets (default: ${DEFAULT-VALUE}).")
  private String situation = "north-korea";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What a command finds out: an object for JSON, and sentences. */
  interface Work {
    int run(PrintWriter out);
  }

  /** Runs it; input that cannot be used is told on the error stream. */
  int run(Work work) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      int code = work.run(out);
      out.flush();
      return code;
    } catch (InvalidParameterSetException
        | EvaluationException
        | BadInputException
        | IllegalArgumentException bad) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(bad.getMessage());
      err.flush();
      return BAD_INPUT;
    }
  }

  SetFiles sets() {
    return new SetFiles(situation);
  }

  String situation() {
    return situation;
  }

  SituationWords words() {
    Language spoken =
        Language.ofCode(language)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no language \"%s\". Choose one of en, ko, zh.".formatted(language)));
    return new SituationWords(Vocabulary.of(situation), spoken);
  }

  void print(PrintWriter out, Object whole, List<String> lines) {
    if (json) {
      out.println(mapper().writeValueAsString(whole));
    } else {
      lines.forEach(out::println);
    }
  }

  private static JsonMapper mapper() {
    SimpleModule values = new SimpleModule();
    values.addSerializer(Value.class, new ValueJson());
    return JsonMapper.builder().addModule(values).build();
  }
}
