package org.asylia.adjudication.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Run;

/**
 * What one set yields on every case of a caseload, as if all were decided on one day. Each result
 * is an outcome together with what the software would propose, as in {@code GRANT} with {@code
 * READY_POSITIVE}.
 */
public final class CodedReading {
  /** The outcome where a draft has no rule for a case. */
  public static final String NO_RULE = "NO_RULE";

  private final List<Result> results;
  private final byte[] of;

  private CodedReading(List<Result> results, byte[] of) {
    this.results = results;
    this.of = of;
  }

  /**
   * An outcome and what is proposed on it.
   *
   * @param outcome as in {@code REFUSE}; {@link #NO_RULE} where the set has no rule
   * @param proposal as in {@code REVIEW}; {@code NEEDS_MORE} where the set has no rule
   */
  public record Result(String outcome, String proposal) {}

  /** Reads every case under a set. */
  public static CodedReading of(ParameterSet set, LocalDate day, CodedCases cases) {
    int inputs = set.inputs().size();
    int[][] regions = new int[inputs][];
    CodedCases.Column[] columns = new CodedCases.Column[inputs];
    int[] facts = set.encode(PublishedParameters.facts(set, Map.of(), day));
    for (int input = 0; input < inputs; input++) {
      String name = set.inputs().get(input).name();
      columns[input] = cases.column(name).orElseGet(CodedReading::nothing);
      regions[input] = regions(set, day, input, name, columns[input].codes());
    }
    return run(set, cases.size(), regions, columns, facts);
  }

  private static CodedCases.Column nothing() {
    return new CodedCases.Builder().add(Map.of("", "")).build().column("").orElseThrow();
  }

  /** For each code of a column, the region of the set's input that it lies in. */
  private static int[] regions(
      ParameterSet set, LocalDate day, int input, String name, List<String> codes) {
    return codes.stream()
        .map(code -> code.isEmpty() ? Map.<String, String>of() : Map.of(name, code))
        .mapToInt(found -> set.encode(PublishedParameters.facts(set, found, day))[input])
        .toArray();
  }

  private static CodedReading run(
      ParameterSet set, int size, int[][] regions, CodedCases.Column[] columns, int[] facts) {
    Seen seen = new Seen(set);
    byte[] of = new byte[size];
    for (int row = 0; row < size; row++) {
      for (int input = 0; input < facts.length; input++) {
        int code = regions[input].length > 1 ? columns[input].at(row) : 0;
        facts[input] = regions[input][code];
      }
      of[row] = seen.result(facts);
    }
    return new CodedReading(List.copyOf(seen.results), of);
  }

  /** The results met so far. */
  private static final class Seen {
    private final List<Result> results = new ArrayList<>();
    private final Run run;
    private final int outcome;
    private final int proposal;
    private int[] index = new int[0];
    private int noRule = -1;

    Seen(ParameterSet set) {
      run = set.newRun();
      outcome = set.place("outcome");
      proposal = set.place("proposal");
    }

    byte result(int[] facts) {
      try {
        run.evaluate(facts);
      } catch (EvaluationException noRuleFound) {
        noRule = noRule < 0 ? add(new Result(NO_RULE, "NEEDS_MORE")) : noRule;
        return (byte) noRule;
      }
      int key = (run.region(outcome) << 4) | run.region(proposal);
      if (key >= index.length) {
        index = java.util.Arrays.copyOf(index, key + 1);
      }
      if (index[key] == 0) {
        index[key] = 1 + add(new Result(run.value(outcome).text(), run.value(proposal).text()));
      }
      return (byte) (index[key] - 1);
    }

    private int add(Result result) {
      results.add(result);
      return results.size() - 1;
    }
  }

  /** The results that occur. */
  public List<Result> results() {
    return results;
  }

  /** Which of them a case has. */
  public int at(int row) {
    return of[row];
  }
}
