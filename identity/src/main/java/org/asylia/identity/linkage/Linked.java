package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;

/** What linking found. */
public final class Linked {
  private final Records records;
  private final Scores scores;
  private final Clusters clusters;
  private final List<LinkedPair> pairs;
  private final Blocks.Found found;
  private final double[] logOdds;
  private final double threshold;

  Linked(
      Records records,
      Scores scores,
      Clusters clusters,
      List<LinkedPair> pairs,
      Blocks.Found found,
      double[] logOdds,
      double threshold) {
    this.records = records;
    this.scores = scores;
    this.clusters = clusters;
    this.pairs = List.copyOf(pairs);
    this.found = found;
    this.logOdds = logOdds;
    this.threshold = threshold;
  }

  /** The pairs held for one person, and those that are at least one in a hundred likely to be. */
  public List<LinkedPair> pairs() {
    return pairs;
  }

  /** The groups of records held for one person, those of one record left out. */
  public List<List<Integer>> people() {
    return clusters.several();
  }

  /** The number of the group a record belongs to: that of its first record. */
  public int person(int record) {
    return clusters.group(record);
  }

  /** The probability from which a pair was held for one person. */
  public double threshold() {
    return threshold;
  }

  /** How many records there are in all. */
  public int records() {
    return records.count();
  }

  /** How many pairs were compared. */
  public long compared() {
    return found.pairs().size();
  }

  /** How many blocks were left out for being larger than the cap. */
  public long blocksLeftOut() {
    return found.leftOut();
  }

  /** The number of a record's file among the files given. */
  public int file(int record) {
    return records.file(record);
  }

  /** The row of a record in its file, counted from nought. */
  public int row(int record) {
    return records.row(record);
  }

  /** The steps from the prior to the log-odds of two records; they add up to it. */
  public List<PairReason> reasons(int one, int other) {
    List<PairReason> reasons = new ArrayList<>();
    reasons.add(new PairReason(PairReason.PRIOR, "", scores.weights().prior()));
    for (int field = 0; field < records.fields(); field++) {
      int level = records.level(field, one, other);
      reasons.add(
          new PairReason(
              records.config().fields().get(field).name(),
              level == Values.NONE
                  ? PairReason.MISSING
                  : records.comparer(field).levels().get(level),
              scores.weights().of(field, level, one)));
    }
    reasons.addAll(scores.reasons(one, other));
    return reasons;
  }

  Records all() {
    return records;
  }

  Weights weights() {
    return scores.weights();
  }

  /** Whether a person has looked at a pair. */
  boolean isReviewed(int one, int other) {
    return scores.reviewed().of(one, other).isPresent();
  }

  /** Pairs that a person has looked at. */
  Reviewed reviewed() {
    return scores.reviewed();
  }

  Blocks.Found found() {
    return found;
  }

  double[] logOdds() {
    return logOdds;
  }
}
