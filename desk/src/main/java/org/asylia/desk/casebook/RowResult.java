package org.asylia.desk.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of one row.
 *
 * @param id the row's id
 * @param split the split it belongs to; empty where the row names none
 * @param tribunal the tribunal's outcome as written; empty where none is
 * @param expected what a set has to yield to agree with that; empty where none is written
 * @param set the shipped set of its {@code rule_version}; empty where there is none
 * @param dated the day as written
 * @param outcomeInferred whether the tribunal's outcome was deduced and not read
 * @param score what was scored, or why nothing was
 */
record RowResult(
    String id,
    String split,
    Optional<String> tribunal,
    Optional<String> expected,
    Optional<String> set,
    Optional<String> dated,
    boolean outcomeInferred,
    Score score) {

  /** Whether a row was scored. */
  sealed interface Score {
    /**
     * It was not.
     *
     * @param kind the reason in a word or two, for counting
     * @param reason the reason with its values
     */
    record NotScored(String kind, String reason) implements Score {}

    /**
     * It was taken through the whole way.
     *
     * @param outcome what the set yields
     * @param rules the rules that fired, in order
     * @param derived what the set derived on the way
     * @param decided what the officers of the store decided, who follow the set as far as the rules
     *     of the house let them; {@code NOT_ON_STATUS} where the matter is not refugee status
     * @param replayedAsOf the day as of which it was replayed
     * @param without what the set yields without the facts that were coded with the outcome known
     * @param baselines what each yardstick yields on the same facts
     */
    record Scored(
        String outcome,
        List<String> rules,
        Map<String, String> derived,
        String decided,
        String replayedAsOf,
        String without,
        Map<String, String> baselines)
        implements Score {
      /** Copies the collections. */
      public Scored {
        rules = List.copyOf(rules);
        derived = java.util.Collections.unmodifiableMap(new TreeMap<>(derived));
        baselines = java.util.Collections.unmodifiableMap(new TreeMap<>(baselines));
      }
    }
  }

  static RowResult of(
      PublishedRow row, Optional<String> set, Map<String, String> sameAs, Score score) {
    return new RowResult(
        row.id(),
        row.split(),
        row.text("outcome"),
        row.text("outcome").map(RowResult::head).map(head -> sameAs.getOrDefault(head, head)),
        set,
        row.text("decided"),
        row.inferred().contains("outcome"),
        score);
  }

  /** Whether an outcome is the tribunal's, in the file's codes up to the first {@code +}. */
  boolean agrees(String outcome) {
    return expected.filter(head(outcome)::equals).isPresent();
  }

  private static String head(String outcome) {
    int plus = outcome.indexOf('+');
    return plus < 0 ? outcome : outcome.substring(0, plus);
  }
}
