package org.asylia.desk.parameters;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.asylia.parameters.Sentences;
import org.asylia.parameters.proof.ProofSentences;
import org.asylia.parameters.proof.Report;
import org.asylia.parameters.proof.Result;
import org.asylia.parameters.proof.SetProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves a set over its whole input space, or shows a smallest counter-example. */
@Command(
    name = "prove",
    description = {
      "Prove a set over every combination of facts, or show a smallest counter-example.",
      "Beside what every set must keep, SET.invariants next to the file is proved."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is proved",
      "1:there is a counter-example",
      "2:the set or its invariants cannot be read"
    },
    footer = {
      "",
      "Examples:",
      "  asylia parameters prove GB-2014              a shipped set",
      "  asylia parameters prove draft.dmn --json     a file"
    })
final class ProveSet implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "A DMN file, or a shipped set's id.")
  private String named = "";

  @Mixin private Common common = new Common();

  @Override
  public Integer call() {
    return common.run(this::prove);
  }

  private int prove(PrintWriter out) {
    var set = common.sets().set(named);
    var report = SetProof.check(set, common.sets().invariants(named, set));
    var words = common.words();
    var sentences = Sentences.in(words.language());
    var told = new ProofSentences(words);
    List<String> lines = new ArrayList<>();
    for (Result result : report.results()) {
      var name = result.invariant().name();
      lines.add(
          switch (result) {
            case Result.Proved proved when proved.exceptions().isEmpty() ->
                sentences.of("prove.proved", name);
            case Result.Proved proved ->
                sentences.of("prove.except", name, String.join("; ", proved.exceptions()));
            case Result.DoesNotArise none ->
                sentences.of("prove.absent", name, String.join(", ", none.missing()));
            case Result.NotExamined _ -> sentences.of("prove.open", name);
            case Result.Refuted refuted ->
                sentences.of(
                    "prove.refuted",
                    name,
                    result.invariant().says(words.language()),
                    result.invariant().source(),
                    told.example(refuted));
          });
    }
    lines.add(
        sentences.of(report.proved() ? "prove.all" : "prove.not", set.id(), report.combinations()));
    common.print(out, json(report, told), lines);
    return report.proved() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static Map<String, Object> json(Report report, ProofSentences told) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("set", report.set());
    whole.put("digest", report.digest());
    whole.put("proved", report.proved());
    whole.put("combinations", report.combinations());
    whole.put("nodes", report.nodes());
    whole.put("invariants", report.results().stream().map(r -> json(r, told)).toList());
    return whole;
  }

  private static Map<String, Object> json(Result result, ProofSentences told) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", result.invariant().name());
    one.put("source", result.invariant().source());
    switch (result) {
      case Result.Proved proved -> {
        one.put("result", "proved");
        one.put("exceptions", proved.exceptions());
      }
      case Result.DoesNotArise none -> {
        one.put("result", "does_not_arise");
        one.put("missing", none.missing());
      }
      case Result.NotExamined _ -> one.put("result", "not_examined");
      case Result.Refuted refuted -> {
        one.put("result", "refuted");
        one.put("facts", refuted.example().facts());
        refuted.example().turn().ifPresent(turn -> one.put("turn", turn));
        one.put("yields", refuted.example().yields());
        one.put("table", refuted.example().table());
        one.put("rules", refuted.example().rules().stream().map(r -> r.id()).toList());
        one.put("sentence", told.example(refuted));
      }
    }
    return one;
  }
}
