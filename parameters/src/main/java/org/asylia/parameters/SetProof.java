package org.asylia.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Proves a set of status parameters over its whole input space, as far as its tables can tell
 * values apart:
 *
 * <ul>
 *   <li>every table answers, and UNIQUE ones once ({@link TableCheck});
 *   <li>no rule that matches everything refuses or excludes;
 *   <li>GRANT, REFUSE and EXCLUDE never rest on a fact that is {@code not_assessed}: whatever that
 *       fact turned out to be, the conclusion would be of the same kind;
 *   <li>EXCLUDE only after inclusion is MET;
 *   <li>REFUSE and EXCLUDE always require a non-return assessment;
 *   <li>what the software proposes is never a final status.
 * </ul>
 *
 * The set must have the decisions {@code outcome}, {@code inclusion}, {@code non_return_assessment}
 * and {@code proposal}.
 */
public final class SetProof {
  private static final long MAX_POINTS = 200_000_000;
  private static final Set<String> PROPOSALS = Set.of("READY_POSITIVE", "NEEDS_MORE", "REVIEW");
  private static final Set<String> SUBJECTS =
      Set.of("outcome", "inclusion", "non_return_assessment", "proposal");
  private static final byte OPEN = 0;
  private static final byte POSITIVE = 1;
  private static final byte NEGATIVE = 2;

  private final ParameterSet set;
  private final InputSpace space;
  private final Run run;
  private final int outcome;
  private final int inclusion;
  private final int nonReturn;
  private final int proposal;
  private final List<String> findings = new ArrayList<>();

  private SetProof(ParameterSet set) {
    this.set = set;
    var tables = set.tablesFor(SUBJECTS);
    space = new InputSpace(set, tables);
    run = set.runOf(tables);
    outcome = set.place("outcome");
    inclusion = set.place("inclusion");
    nonReturn = set.place("non_return_assessment");
    proposal = set.place("proposal");
  }

  /** Returns what could not be proved, a sentence each; empty means proved. */
  public static List<String> prove(ParameterSet set) {
    var findings = new ArrayList<>(TableCheck.check(set));
    if (!findings.isEmpty()) {
      return findings;
    }
    var proof = new SetProof(set);
    proof.catchAlls();
    proof.points();
    findings.addAll(proof.findings);
    return findings;
  }

  /** Returns over how many combinations of distinguishable values the proof runs. */
  public static long points(ParameterSet set) {
    return new InputSpace(set, set.tablesFor(SUBJECTS)).size();
  }

  private void catchAlls() {
    for (var decision : set.decisions()) {
      for (var rule : decision.rules()) {
        if (rule.isCatchAll()
            && rule.outputs().stream().anyMatch(v -> kind(v.text()) == NEGATIVE)) {
          findings.add("Rule %s matches everything and refuses.".formatted(rule.id()));
        }
      }
    }
  }

  private void points() {
    long size = space.size();
    if (size > MAX_POINTS) {
      findings.add(
          "Set %s has %d combinations, more than %d: split its tables."
              .formatted(set.id(), size, MAX_POINTS));
      return;
    }
    var kinds = new byte[(int) size];
    var regions = new int[set.inputs().size()];
    for (int point = 0; point < kinds.length && findings.isEmpty(); point++) {
      space.decode(point, regions);
      run.evaluate(regions);
      kinds[point] = kind(run.value(outcome).text());
      check(kinds[point], point);
    }
    for (int input = 0; input < regions.length && findings.isEmpty(); input++) {
      unassessed(input, kinds);
    }
  }

  private void check(byte kind, int point) {
    var code = run.value(outcome).text();
    if (code.startsWith("EXCLUDE") && !run.value(inclusion).text().equals("MET")) {
      report("excludes before inclusion", point);
    }
    if (kind == NEGATIVE && !run.value(nonReturn).text().equals("required")) {
      report("is negative without a non-return assessment", point);
    }
    var proposed = run.value(proposal).text();
    if (!PROPOSALS.contains(proposed)
        || (proposed.equals("READY_POSITIVE") && !code.startsWith("GRANT"))) {
      report("proposes " + proposed, point);
    }
  }

  private void unassessed(int input, byte[] kinds) {
    int unknown = space.notAssessed(input);
    if (unknown < 0) {
      return;
    }
    int stride = space.stride(input);
    int values = space.values(input);
    for (int point = 0; point < kinds.length; point++) {
      int digit = point / stride % values;
      if (digit == unknown
          && kinds[point] != OPEN
          && varies(kinds, point - digit * stride, stride, values)) {
        report(
            "rests on %s, which nobody assessed".formatted(set.inputs().get(input).name()), point);
        return;
      }
    }
  }

  private static boolean varies(byte[] kinds, int from, int stride, int values) {
    for (int value = 1; value < values; value++) {
      if (kinds[from + value * stride] != kinds[from]) {
        return true;
      }
    }
    return false;
  }

  private void report(String what, int point) {
    var regions = new int[set.inputs().size()];
    space.decode(point, regions);
    run.evaluate(regions);
    findings.add(
        "Set %s %s: %s for %s."
            .formatted(set.id(), what, run.value(outcome).text(), space.describe(regions)));
  }

  private static byte kind(String outcome) {
    if (outcome.startsWith("GRANT")) {
      return POSITIVE;
    }
    return outcome.startsWith("REFUSE") || outcome.startsWith("EXCLUDE") ? NEGATIVE : OPEN;
  }
}
