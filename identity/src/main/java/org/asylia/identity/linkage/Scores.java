package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log-odds of pairs: learned, calibrated on reviewed pairs, and for these what was said of
 * them.
 */
record Scores(Weights weights, Calibration calibration, Reviewed reviewed) {
  /** The log-odds of a pair of which a person said it is one person; of the other, the negative. */
  static final double SAID = 20;

  static Scores of(Weights weights, Reviewed reviewed) {
    List<Calibration.Pair> pairs = new ArrayList<>();
    for (Map.Entry<Long, Boolean> each : reviewed.all().entrySet()) {
      int one = Blocks.one(each.getKey());
      int other = Blocks.other(each.getKey());
      pairs.add(new Calibration.Pair(weights.logOdds(one, other), each.getValue()));
    }
    return new Scores(weights, Calibration.of(pairs), reviewed);
  }

  double of(int one, int other) {
    return of(one, other, weights.logOdds(Math.min(one, other), Math.max(one, other)));
  }

  /** The same, where the learned log-odds are known. */
  double of(int one, int other, double learned) {
    return reviewed
        .of(one, other)
        .map(same -> same ? SAID : -SAID)
        .orElseGet(() -> calibration.of(learned));
  }

  /** Whether a person said that these are two people. */
  boolean forbids(int one, int other) {
    return reviewed.of(one, other).filter(same -> !same).isPresent();
  }

  /** What review adds to the learned log-odds of a pair; nothing where nobody reviewed any. */
  List<PairReason> reasons(int one, int other) {
    double learned = weights.logOdds(one, other);
    List<PairReason> reasons = new ArrayList<>();
    if (!calibration.equals(Calibration.NONE)) {
      double calibrated = calibration.of(learned);
      reasons.add(new PairReason(PairReason.CALIBRATION, "line", calibrated - learned));
      learned = calibrated;
    }
    Optional<Boolean> said = reviewed.of(one, other);
    if (said.isPresent()) {
      reasons.add(
          new PairReason(
              PairReason.REVIEWED, said.get() ? "same" : "different", of(one, other) - learned));
    }
    return reasons;
  }
}
