package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.asylia.identity.name.NameModel;

/** Finds the records of one person in one list or several, by weights learned from them alone. */
public final class Linkage {
  private static final double KEPT = 0.01;

  private final Supplier<NameModel> names;
  private final int threads;

  /**
   * An engine.
   *
   * @param names read when a field is compared by name
   * @param threads how many work side by side; the result does not depend on it
   */
  public Linkage(Supplier<NameModel> names, int threads) {
    this.names = names;
    this.threads = threads;
  }

  /**
   * Links.
   *
   * @throws LinkageException if a file has not a column that the configuration names, or if there
   *     is one file only and no file may hold a person twice
   */
  public Linked link(LinkageConfig config, List<Table> tables, LinkageStage stages) {
    return link(config, tables, Optional.empty(), stages);
  }

  /**
   * Links, minding what people said of pairs they reviewed: the log-odds are calibrated on these,
   * and what was said is kept to.
   *
   * @param reviewed pairs as {@link PairsWriter} writes them, the column {@code same} corrected
   * @throws LinkageException as above, or if a reviewed pair is not of these lists
   */
  public Linked link(
      LinkageConfig config, List<Table> tables, Optional<Table> reviewed, LinkageStage stages) {
    if (!config.withinFiles() && tables.size() < 2) {
      throw new LinkageException(
          "There is one file, and within-files is false: there is nothing to link. Give a second"
              + " file, or set within-files: true.");
    }
    Work work = new Work(threads);
    stages.begins(
        LinkageStage.Stage.READING, tables.stream().mapToLong(t -> t.rows().size()).sum());
    Records records = new Records(config, tables, names);
    stages.begins(LinkageStage.Stage.BLOCKING, records.count());
    Blocks.Found found = Blocks.of(records, names);
    LongList pairs = found.pairs();
    stages.begins(LinkageStage.Stage.COMPARING, pairs.size());
    Levels levels = new Levels(records, pairs, work);
    stages.begins(LinkageStage.Stage.LEARNING, pairs.size());
    Weights weights = new Learner(records, pairs, levels, work).learn();
    Scores scores =
        Scores.of(
            weights, reviewed.map(list -> Reviewed.of(records, list)).orElseGet(Reviewed::none));
    double[] logOdds = new double[pairs.size()];
    for (int at = 0; at < logOdds.length; at++) {
      logOdds[at] =
          scores.of(
              Blocks.one(pairs.get(at)), Blocks.other(pairs.get(at)), levels.logOdds(weights, at));
    }
    stages.begins(LinkageStage.Stage.CLUSTERING, pairs.size());
    double threshold = config.threshold().orElseGet(() -> Threshold.of(logOdds));
    Clusters clusters =
        Clusters.of(records, scores, edges(pairs, logOdds, threshold, scores.reviewed()));
    List<LinkedPair> kept = kept(pairs, logOdds, clusters, scores);
    return new Linked(records, scores, clusters, kept, found, logOdds, threshold);
  }

  private static List<Clusters.Edge> edges(
      LongList pairs, double[] logOdds, double threshold, Reviewed reviewed) {
    List<Clusters.Edge> edges = new ArrayList<>();
    for (int at = 0; at < logOdds.length; at++) {
      if (Weights.probability(logOdds[at]) >= threshold) {
        edges.add(new Clusters.Edge(pairs.get(at), logOdds[at]));
      }
    }
    reviewed
        .all()
        .forEach((pair, same) -> {
          if (same && pairs.indexOf(pair) < 0) {
            edges.add(new Clusters.Edge(pair, Scores.SAID));
          }
        });
    return edges;
  }

  /** The pairs worth showing, and those that blocking did not find but a group holds. */
  private static List<LinkedPair> kept(
      LongList pairs, double[] logOdds, Clusters clusters, Scores scores) {
    List<LinkedPair> kept = new ArrayList<>();
    for (int at = 0; at < logOdds.length; at++) {
      int one = Blocks.one(pairs.get(at));
      int other = Blocks.other(pairs.get(at));
      boolean matched = clusters.group(one) == clusters.group(other);
      if (matched || Weights.probability(logOdds[at]) >= KEPT) {
        kept.add(new LinkedPair(one, other, logOdds[at], matched));
      }
    }
    for (List<Integer> group : clusters.several()) {
      for (int one : group) {
        for (int other : group) {
          if (one < other && pairs.indexOf(Blocks.pair(one, other)) < 0) {
            kept.add(new LinkedPair(one, other, scores.of(one, other), true));
          }
        }
      }
    }
    kept.sort(
        java.util.Comparator.comparingInt(LinkedPair::one).thenComparingInt(LinkedPair::other));
    return kept;
  }

  /** The threshold at which the expected F1 is highest, from the probabilities alone. */
  private static final class Threshold {
    private static final double LOWEST = 0.05;
    private static final double HIGHEST = 0.99;

    private Threshold() {}

    static double of(double[] logOdds) {
      double[] sorted = Arrays.stream(logOdds).map(Weights::probability).sorted().toArray();
      double total = Arrays.stream(sorted).sum();
      double sum = 0;
      double best = 0;
      Optional<Double> at = Optional.empty();
      for (int taken = 1; taken <= sorted.length; taken++) {
        double probability = sorted[sorted.length - taken];
        sum += probability;
        double f = 2 * sum / (taken + total);
        if (f > best) {
          best = f;
          at = Optional.of(probability);
        }
      }
      return Math.max(LOWEST, Math.min(HIGHEST, at.orElse(0.5)));
    }
  }
}
