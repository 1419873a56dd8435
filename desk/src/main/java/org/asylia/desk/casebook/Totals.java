package org.asylia.desk.casebook;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asylia.desk.casebook.RowResult.Score;

/** The figures of a whole file, in all and for each split. They stay small however long it is. */
final class Totals {
  private static final int MOST_NAMES = 100;
  private static final String OTHER = "(other)";
  private static final String NONE = "(none)";

  private long rows;
  private long inferred;
  private final Figures all = new Figures();
  private final Map<String, Figures> bySplit = new TreeMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final NavigableSet<String> unread = new TreeSet<>();

  /** How often an outcome was the tribunal's. */
  static final class Tally {
    private long scored;
    private long agree;
    private long incomplete;

    private void count(RowResult row, String outcome) {
      scored++;
      agree += row.agrees(outcome) ? 1 : 0;
      incomplete += outcome.equals("INCOMPLETE") ? 1 : 0;
    }

    long scored() {
      return scored;
    }

    long agree() {
      return agree;
    }

    /** Those that differ, the incomplete ones among them. */
    long disagree() {
      return scored - agree;
    }

    long incomplete() {
      return incomplete;
    }
  }

  /** The tallies of a set of rows: the sets, the sets without some facts, and each yardstick. */
  static final class Figures {
    private final Tally sets = new Tally();
    private final Tally without = new Tally();
    private final Map<String, Tally> baselines = new TreeMap<>();

    private void count(RowResult row, Score.Scored scored) {
      sets.count(row, scored.outcome());
      without.count(row, scored.without());
      scored
          .baselines()
          .forEach(
              (id, outcome) -> baselines.computeIfAbsent(id, i -> new Tally()).count(row, outcome));
    }

    Tally sets() {
      return sets;
    }

    Tally without() {
      return without;
    }

    Map<String, Tally> baselines() {
      return Collections.unmodifiableMap(baselines);
    }
  }

  void count(PublishedRow row, RowResult result) {
    rows++;
    row.unread().stream().filter(name -> unread.size() < MOST_NAMES).forEach(unread::add);
    switch (result.score()) {
      case Score.NotScored(String kind, String reason) -> reasons.merge(kind, 1L, Long::sum);
      case Score.Scored scored -> {
        inferred += result.outcomeInferred() ? 1 : 0;
        all.count(result, scored);
        split(result.split()).count(result, scored);
      }
    }
  }

  private Figures split(String written) {
    String name = written.isEmpty() ? NONE : written;
    boolean room = bySplit.containsKey(name) || bySplit.size() < MOST_NAMES;
    return bySplit.computeIfAbsent(room ? name : OTHER, n -> new Figures());
  }

  long rows() {
    return rows;
  }

  /** Scored rows whose outcome was deduced by whoever made the file, and not read. */
  long outcomesInferred() {
    return inferred;
  }

  Figures all() {
    return all;
  }

  Map<String, Figures> bySplit() {
    return Collections.unmodifiableMap(bySplit);
  }

  /** How many rows were not scored, by reason. */
  Map<String, Long> reasons() {
    return Collections.unmodifiableMap(reasons);
  }

  /** Names of fields that no replay reads, the first hundred met. */
  Set<String> unread() {
    return Collections.unmodifiableNavigableSet(unread);
  }
}
