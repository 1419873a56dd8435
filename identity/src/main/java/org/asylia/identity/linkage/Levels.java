package org.asylia.identity.linkage;

/** The level on which each pair agrees in each field, one byte each. */
final class Levels {
  private final byte[][] levels;
  private final LongList pairs;

  Levels(Records records, LongList pairs, Work work) {
    this.pairs = pairs;
    levels = new byte[records.fields()][pairs.size()];
    work.over(
        pairs.size(),
        (from, to) -> {
          for (int at = from; at < to; at++) {
            int one = Blocks.one(pairs.get(at));
            int other = Blocks.other(pairs.get(at));
            for (int field = 0; field < levels.length; field++) {
              levels[field][at] = (byte) records.level(field, one, other);
            }
          }
        });
  }

  int level(int field, int at) {
    return levels[field][at];
  }

  /** The log-odds of a pair. */
  double logOdds(Weights weights, int at) {
    double sum = weights.prior();
    int one = Blocks.one(pairs.get(at));
    for (int field = 0; field < levels.length; field++) {
      sum += weights.of(field, levels[field][at], one);
    }
    return sum;
  }
}
