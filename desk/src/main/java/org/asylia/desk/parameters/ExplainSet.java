package org.asylia.desk.parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.asylia.parameters.Rule;
import org.asylia.parameters.explain.Explanation;
import org.asylia.parameters.explain.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why a set comes to its outcome, and what every other outcome would take. */
@Command(
    name = "explain",
    description = {
      "Say which rules answered, which facts decided and which did not matter,",
      "and what would have to be different for each other outcome."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is explained", "2:the set or the facts cannot be used"},
    footer = {
      "",
      "The facts are one JSON object, such as {\"risk_dprk\": \"yes\"}.",
      "Examples:",
      "  asylia parameters explain --set GB-2014 --facts case.json",
      "  asylia parameters explain --set draft.dmn --facts case.json --language ko"
    })
final class ExplainSet implements Callable<Integer> {
  @Option(
      names = "--set",
      required = true,
      paramLabel = "SET",
      description = "A shipped set's id, or a DMN file.")
  private String named = "";

  @Option(names = "--facts", required = true, paramLabel = "FILE", description = "The facts.")
  private Path facts = Path.of("");

  @Mixin private Common common = new Common();

  @Override
  public Integer call() {
    return common.run(this::explain);
  }

  private int explain(PrintWriter out) {
    var found = FactsFile.read(String.valueOf(facts.getFileName()), SetFiles.bytes(facts));
    var why = Explanation.of(common.sets().set(named), found);
    common.print(out, json(why), new Told(common.words()).of(why));
    return ExitCode.OK;
  }

  private static Map<String, Object> json(Explanation why) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("set", why.set());
    whole.put("outcome", why.outcome());
    whole.put("decisive", why.decisive());
    whole.put("idle", why.idle());
    whole.put("others", why.others());
    whole.put("fired", why.fired().stream().map(ExplainSet::json).toList());
    return whole;
  }

  private static Map<String, Object> json(Rule rule) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", rule.id());
    one.put("source", rule.source());
    one.put("confidence", rule.confidence().name());
    return one;
  }
}
