package org.asylia.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Proves a set of status parameters over its whole input space, as far as its tables can tell
 * values apart:
 *
 * <ul>
 *   <li>every table answers, and UNIQUE ones once ({@link TableCheck});
 *   <li>no rule that matches everything refuses or excludes;
 *   <li>GRANT, REFUSE, EXCLUDE and what is like them in proceedings of other kinds never rest on a
 *       fact that is {@code not_assessed}: whatever that fact turned out to be, the conclusion
 *       would be of the same kind;
 *   <li>nothing negative rests on a fact that is {@code not_stated}, unless the set marks it as an
 *       exception that somebody has to raise ({@link FactInput.Silence#NOT_RAISED});
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
  private static final Set<String> IN_FAVOUR = Set.of("OWN_NATIONAL", "PROTECTED");
  private static final Set<String> AGAINST =
      Set.of("INVALID_APPLICATION", "TREATED_AS_FOREIGNER", "NOT_COVERED", "MAY_BE_DENIED");
  private static final byte OPEN = 0;
  private static final byte POSITIVE = 1;
  private static final byte NEGATIVE = 2;
  private static final byte EXCLUDED = 3;

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
            && rule.outputs().stream().anyMatch(v -> kind(v.text()) >= NEGATIVE)) {
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
      silent(input, kinds);
    }
  }

  private void check(byte kind, int point) {
    var code = run.value(outcome).text();
    if (code.startsWith("EXCLUDE") && !run.value(inclusion).text().equals("MET")) {
      report("excludes before inclusion", point);
    }
    if (kind >= NEGATIVE && !run.value(nonReturn).text().equals("required")) {
      report("is negative without a non-return assessment", point);
    }
    var proposed = run.value(proposal).text();
    if (!PROPOSALS.contains(proposed)
        || (proposed.equals("READY_POSITIVE") && !code.startsWith("GRANT"))) {
      report("proposes " + proposed, point);
    }
  }

  private void unassessed(int input, byte[] kinds) {
    int point = restsOn(input, "not_assessed", kinds, kind -> kind != OPEN);
    if (point >= 0) {
      report("rests on %s, which nobody assessed".formatted(name(input)), point);
    }
  }

  private void silent(int input, byte[] kinds) {
    if (set.inputs().get(input).silence() == FactInput.Silence.OPEN) {
      int point = restsOn(input, "not_stated", kinds, kind -> kind >= NEGATIVE);
      if (point >= 0) {
        report("rests on silence about %s".formatted(name(input)), point);
      }
    }
  }

  /** Returns a point of such a kind that another value of the input would have changed, or -1. */
  private int restsOn(int input, String code, byte[] kinds, IntPredicate decisive) {
    int unknown = space.standsFor(input, code);
    int skipped = code.equals("not_stated") ? space.standsFor(input, "not_assessed") : -1;
    int stride = space.stride(input);
    int values = space.values(input);
    for (int point = 0; unknown >= 0 && point < kinds.length; point++) {
      int digit = point / stride % values;
      if (digit == unknown
          && decisive.test(kinds[point])
          && varies(kinds, point, stride, skipped, values)) {
        return point;
      }
    }
    return -1;
  }

  private String name(int input) {
    return set.inputs().get(input).name();
  }

  private static boolean varies(byte[] kinds, int point, int stride, int skipped, int values) {
    int from = point - point / stride % values * stride;
    for (int value = 0; value < values; value++) {
      byte other = kinds[from + value * stride];
      if (value != skipped && differs(kinds[point], other, skipped >= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * An exclusion after inclusion was found in the person's favour stands unless it could be a
   * grant.
   */
  private static boolean differs(byte kind, byte other, boolean silence) {
    if (kind == EXCLUDED && silence) {
      return other == POSITIVE;
    }
    return kind != other && !(kind >= NEGATIVE && other >= NEGATIVE);
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
    if (outcome.startsWith("GRANT") || IN_FAVOUR.contains(outcome)) {
      return POSITIVE;
    }
    if (outcome.startsWith("EXCLUDE")) {
      return EXCLUDED;
    }
    return outcome.startsWith("REFUSE") || AGAINST.contains(outcome) ? NEGATIVE : OPEN;
  }
}
