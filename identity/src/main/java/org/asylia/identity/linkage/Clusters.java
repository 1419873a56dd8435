package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups of records held for one person. The surest pair joins first; two groups join only if their
 * records on the whole speak for one person, and, where a file holds nobody twice, only if they
 * have no file in common. Two records of which a person said that they are two people never join.
 */
final class Clusters {
  private static final double MOST = 12;
  private static final int LARGEST = 400;

  private final Records records;
  private final Scores scores;
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] groups;

  private Clusters(Records records, Scores scores) {
    this.records = records;
    this.scores = scores;
    groups = new int[records.count()];
    for (int record = 0; record < groups.length; record++) {
      groups[record] = record;
      members.add(List.of(record));
    }
  }

  /** A pair and its log-odds. */
  record Edge(long pair, double logOdds) {
    int one() {
      return Blocks.one(pair);
    }

    int other() {
      return Blocks.other(pair);
    }
  }

  /** Joins along the edges, the surest first. */
  static Clusters of(Records records, Scores scores, List<Edge> edges) {
    Clusters clusters = new Clusters(records, scores);
    edges.stream()
        .sorted(Comparator.comparingDouble(Edge::logOdds).reversed().thenComparingLong(Edge::pair))
        .forEach(clusters::join);
    return clusters;
  }

  int group(int record) {
    return groups[record];
  }

  /** The groups of more than one record, in the order of their first records. */
  List<List<Integer>> several() {
    return members.stream().filter(group -> group.size() > 1).toList();
  }

  private void join(Edge edge) {
    int one = Math.min(groups[edge.one()], groups[edge.other()]);
    int other = Math.max(groups[edge.one()], groups[edge.other()]);
    if (one == other || !mayJoin(members.get(one), members.get(other))) {
      return;
    }
    List<Integer> all = new ArrayList<>(members.get(one));
    all.addAll(members.get(other));
    all.sort(Comparator.naturalOrder());
    all.forEach(record -> groups[record] = one);
    members.set(one, all);
    members.set(other, List.of());
  }

  private boolean mayJoin(List<Integer> some, List<Integer> others) {
    if ((long) some.size() * others.size() > LARGEST) {
      return false;
    }
    double sum = 0;
    for (int one : some) {
      for (int other : others) {
        if (!records.mayMeet(one, other) || scores.forbids(one, other)) {
          return false;
        }
        double logOdds = scores.of(one, other);
        sum += Math.max(-MOST, Math.min(MOST, logOdds));
      }
    }
    return sum > 0 || (some.size() == 1 && others.size() == 1);
  }
}
