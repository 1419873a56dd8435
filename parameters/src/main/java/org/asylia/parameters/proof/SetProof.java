package org.asylia.parameters.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.parameters.FactSpace;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Place;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.diagram.Shape;

/**
 * Proves a set over its whole input space: what every set must keep, and what is written down for
 * this one. Exact: each claim is one operation on decision diagrams, not a sample.
 */
public final class SetProof {
  private final SetDiagrams set;
  private final String id;
  private final Map<String, String> exceptions = new LinkedHashMap<>();
  private final List<Result> results = new ArrayList<>();
  private boolean sound = true;

  private SetProof(ParameterSet set, List<Invariants> files) {
    this.set = SetDiagrams.of(set, FactSpace.of(List.of(set)));
    id = set.id();
    files.forEach(file -> exceptions.putAll(file.exceptions()));
  }

  /**
   * Proves what every set must keep and, after it, these invariants.
   *
   * @param own invariants of this set
   * @throws org.asylia.parameters.InvalidParameterSetException if they are for another set or name
   *     what this one does not have
   */
  public static Report check(ParameterSet set, Invariants... own) {
    var files = new ArrayList<>(List.of(InvariantReader.ofEverySet()));
    files.addAll(List.of(own));
    var proof = new SetProof(set, files);
    files.forEach(proof::prove);
    var everything = new Shape(proof.set.space().diagrams()).everything();
    return new Report(set.id(), set.header().digest(), everything, set.nodes(), proof.results);
  }

  /** Returns what could not be proved, a sentence each in English; empty means proved. */
  public static List<String> prove(ParameterSet set, Invariants... own) {
    var sentences = new ProofSentences(org.asylia.parameters.Words.ofCodes("en"));
    var report = check(set, own);
    return report.refuted().stream().map(refuted -> sentences.of(report, refuted)).toList();
  }

  /** Returns over how many combinations of distinguishable values a proof runs. */
  public static BigInteger points(ParameterSet set) {
    return new Shape(FactSpace.of(List.of(set)).diagrams()).everything();
  }

  private void prove(Invariants file) {
    if (!file.forEverySet() && !file.set().equals(id)) {
      throw Place.file(file.file())
          .refuse(
              "it is for %s and not for %s.".formatted(file.set(), id),
              "Write \"invariants/1 for %s\" at its head.".formatted(id));
    }
    for (var invariant : file.invariants()) {
      var result = result(invariant, !file.forEverySet());
      sound &= !(result instanceof Result.Refuted && breaksTables(invariant));
      results.add(result);
    }
  }

  private static boolean breaksTables(Invariant invariant) {
    return invariant.claim() instanceof Claim.Sound(var kind) && kind != Claim.Kind.LIVE;
  }

  private Result result(Invariant invariant, boolean strict) {
    if (!sound && !breaksTables(invariant)) {
      return new Result.NotExamined(invariant);
    }
    var missing = new Vocabulary(set, strict).missing(invariant);
    if (!missing.isEmpty()) {
      return new Result.DoesNotArise(invariant, missing);
    }
    var excepted = excepted(invariant);
    return new ClaimProof(set, excepted.keySet())
        .refute(invariant.claim())
        .<Result>map(example -> new Result.Refuted(invariant, example))
        .orElseGet(() -> new Result.Proved(invariant, texts(excepted)));
  }

  private Map<String, String> excepted(Invariant invariant) {
    var prefix = invariant.name() + " ";
    return exceptions.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  private static List<String> texts(Map<String, String> excepted) {
    Set<Map.Entry<String, String>> entries = excepted.entrySet();
    return entries.stream().map(entry -> entry.getKey() + ": " + entry.getValue()).toList();
  }
}
