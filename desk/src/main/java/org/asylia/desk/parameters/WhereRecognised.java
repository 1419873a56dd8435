package org.asylia.desk.parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.asylia.adjudication.Recognition;
import org.asylia.adjudication.Situation;
import org.asylia.parameters.Sentences;
import org.asylia.parameters.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what every set in force on a day makes of one case, and which steps close a route. */
@Command(
    name = "where",
    description = {
      "Say where one person would be recognised on a day: the same facts under every set in force,",
      "and which steps would close a way that is open."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is said", "2:the facts cannot be used"},
    footer = {
      "",
      "What is not among the facts counts as not assessed.",
      "Examples:",
      "  asylia parameters where --facts case.json",
      "  asylia parameters where --facts case.json --on 2012-03-01 --language zh"
    })
final class WhereRecognised implements Callable<Integer> {
  @Option(names = "--facts", required = true, paramLabel = "FILE", description = "The facts.")
  private Path facts = Path.of("");

  @Option(names = "--on", paramLabel = "DAY", description = "YYYY-MM-DD (default: today).")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private Common common = new Common();

  @Override
  public Integer call() {
    return common.run(this::say);
  }

  private int say(PrintWriter out) {
    var found = FactsFile.read(String.valueOf(facts.getFileName()), SetFiles.bytes(facts));
    Map<String, String> codes = new TreeMap<>();
    found.values().forEach((fact, value) -> codes.put(fact, value.text()));
    var day = on.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    var places = Recognition.of(Situation.load(common.situation())).on(day, codes);
    common.print(out, places.stream().map(WhereRecognised::json).toList(), lines(day, places));
    return ExitCode.OK;
  }

  private List<String> lines(LocalDate day, List<Recognition.Where> places) {
    var words = common.words();
    var sentences = Sentences.in(words.language());
    List<String> lines = new ArrayList<>();
    lines.add(sentences.of("where.head", day));
    for (var place : places) {
      var outcome = place.conclusion().outcome();
      var called = words.value("outcome", Value.of(outcome));
      var glossed = called.equals(outcome) ? outcome : sentences.of("glossed", outcome, called);
      lines.add("  " + sentences.of("where.place", place.set().id(), glossed));
      place.closing().stream()
          .map(step -> step.words().getOrDefault(words.language(), step.code()))
          .forEach(step -> lines.add("    " + sentences.of("where.closing", step)));
    }
    return lines;
  }

  private static Map<String, Object> json(Recognition.Where place) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("jurisdiction", place.jurisdiction());
    one.put("set", place.set().id());
    one.put("outcome", place.conclusion().outcome());
    one.put("rules", place.conclusion().rules());
    one.put("closing", place.closing().stream().map(step -> step.code()).toList());
    return one;
  }
}
