package org.asylia.identity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From a raw score to log-odds that two names are one person's name, by a logistic regression
 * learned on labelled pairs. Taking off the log-odds of those pairs leaves a log-likelihood ratio.
 */
public final class Calibration {
  private static final List<String> SCRIPT_PAIRS =
      List.of("han-han", "han-hangul", "han-latin", "hangul-latin", "latin-latin", "other");
  private static final List<String> SHAPE =
      List.of("constant", "ratio", "ratio over 2", "ratio over 6", "overlap", "no common reading");

  /** How many features there are. */
  static final int FEATURES = SHAPE.size() + 2 * SCRIPT_PAIRS.size();

  private final double[] weights;
  private final double prior;

  Calibration(double[] weights, double prior) {
    this.weights = weights.clone();
    this.prior = prior;
  }

  /** The calibration among these tables. */
  static Calibration of(Tables tables) {
    Map<String, Double> table = new HashMap<>();
    tables
        .records("calibration.csv")
        .forEach(each -> table.put(each.get(0), Double.parseDouble(each.get(1))));
    double[] weights = new double[FEATURES];
    List<String> names = names();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = table.getOrDefault(names.get(i), 0.0);
    }
    return new Calibration(weights, table.getOrDefault("prior", 0.0));
  }

  /** The log-likelihood ratio, in nats, of a raw score between these scripts. */
  double ratio(RawScore score, Scripts one, Scripts other) {
    double[] features = features(score, one, other);
    double sum = -prior;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  /** The log-odds of a random pair among those it was learned from. */
  double prior() {
    return prior;
  }

  /** The features' names, in order. */
  static List<String> names() {
    List<String> names = new java.util.ArrayList<>(SHAPE);
    SCRIPT_PAIRS.forEach(pair -> names.add(pair));
    SCRIPT_PAIRS.forEach(pair -> names.add(pair + " times ratio"));
    return names;
  }

  /** What a score is judged by. */
  static double[] features(RawScore score, Scripts one, Scripts other) {
    double[] features = new double[FEATURES];
    double ratio = Math.min(25, score.ratio());
    features[0] = 1;
    features[1] = ratio / 10;
    features[2] = Math.max(0, ratio - 2) / 10;
    features[3] = Math.max(0, ratio - 6) / 10;
    features[4] = score.overlap() / 10;
    features[5] = score.ratio() <= RawScore.FLOOR ? 1 : 0;
    int pair = Math.max(0, SCRIPT_PAIRS.indexOf(pair(one, other)));
    features[SHAPE.size() + pair] = 1;
    features[SHAPE.size() + SCRIPT_PAIRS.size() + pair] = ratio / 10;
    return features;
  }

  /** The two scripts' names in alphabetical order, as "han-latin"; "other" for rarer ones. */
  static String pair(Scripts one, Scripts other) {
    String a = one.code();
    String b = other.code();
    String pair = a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
    return SCRIPT_PAIRS.contains(pair) ? pair : "other";
  }
}
