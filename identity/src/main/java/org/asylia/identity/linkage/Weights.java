package org.asylia.identity.linkage;

/**
 * What each level of each field speaks for, once learned. Probabilities are over all pairs that may
 * meet, not only over those that blocking found.
 */
final class Weights {
  private static final double SMALLEST = 1e-9;

  private final Records records;
  private final double[][] same;
  private final double[][] chance;
  private final double[][] ratios;
  private final double[][] rarities;
  private final double prior;

  /**
   * Weights from P(level | one person), P(level | two people) and P(one person).
   *
   * @param same for each field and level
   * @param chance the same for two people
   * @param share the share of pairs that are one person
   */
  Weights(Records records, double[][] same, double[][] chance, double share) {
    this.records = records;
    this.same = same;
    this.chance = chance;
    this.prior = Math.log(share) - Math.log1p(-share);
    ratios = new double[same.length][];
    rarities = new double[same.length][];
    double partners = 2 * share * records.pairs() / Math.max(1, records.count());
    for (int field = 0; field < same.length; field++) {
      ratios[field] = new double[same[field].length];
      for (int level = 0; level < same[field].length; level++) {
        ratios[field][level] =
            Math.log(Math.max(same[field][level], SMALLEST))
                - Math.log(Math.max(chance[field][level], SMALLEST));
      }
      rarities[field] = rarities(field, partners * same[field][0]);
    }
  }

  /** How much rarer than usual each value is, leaving out those who share it as one person. */
  private double[] rarities(int field, double partners) {
    if (!records.config().fields().get(field).frequencies()) {
      return new double[0];
    }
    Values values = records.values(field);
    double usual = Math.max(chance[field][0], SMALLEST);
    double[] rarities = new double[values.distinct().size()];
    for (int code = 0; code < rarities.length; code++) {
      double others = Math.max(0, values.count(code) - 1 - partners) + 1;
      rarities[code] = Math.log(usual) - Math.log(others / (values.present() + 1 / usual));
    }
    return rarities;
  }

  double prior() {
    return prior;
  }

  double[][] same() {
    return same;
  }

  double[][] chance() {
    return chance;
  }

  /** What a field adds to the log-odds of two records that agree on this level, in nats. */
  double of(int field, int level, int record) {
    if (level == Values.NONE) {
      return 0;
    }
    double[] rare = rarities[field];
    double more = level == 0 && rare.length > 0 ? rare[records.values(field).code(record)] : 0;
    return ratios[field][level] + more;
  }

  /** The log-odds that two records are one person. */
  double logOdds(int one, int other) {
    double sum = prior;
    for (int field = 0; field < ratios.length; field++) {
      sum += of(field, records.level(field, one, other), one);
    }
    return sum;
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
