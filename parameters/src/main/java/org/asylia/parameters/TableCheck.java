package org.asylia.parameters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shows, table by table and over every combination of the columns' values, that single-answer
 * tables have no gap and that rules of UNIQUE tables never overlap.
 */
public final class TableCheck {
  private static final int MAX_STEPS = 2_000_000;

  private final CompiledTable table;
  private final Layout layout;
  private final List<Set<BitSet>> seen = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private int steps;

  private TableCheck(CompiledTable table, Layout layout) {
    this.table = table;
    this.layout = layout;
    table.decision.columns().forEach(_ -> seen.add(new HashSet<>()));
  }

  /** Returns what is wrong, a sentence each; empty means proved. */
  public static List<String> check(ParameterSet set) {
    var findings = new ArrayList<String>();
    for (var table : set.tables()) {
      var check = new TableCheck(table, set.layout());
      check.gaps();
      check.overlaps();
      findings.addAll(check.findings);
    }
    return findings;
  }

  private void gaps() {
    if (table.decision.hitPolicy().single()) {
      var all = new BitSet();
      all.set(0, table.decision.rules().size());
      descend(0, all, new ArrayList<>());
    }
  }

  private void descend(int column, BitSet left, List<String> way) {
    if (left.isEmpty()) {
      findings.add("Table %s has no rule for %s.".formatted(id(), way));
      return;
    }
    if (column == table.columnSlots.length
        || !seen.get(column).add(left)
        || matchesRest(column, left)) {
      return;
    }
    steps++;
    if (steps > MAX_STEPS) {
      throw new EvaluationException(
          "Table %s is too large to be checked. Split it into tables that feed each other."
              .formatted(id()));
    }
    var axis = layout.axis(table.columnSlots[column]);
    for (int region = 0; region < axis.size(); region++) {
      way.add(table.decision.columns().get(column) + "=" + axis.representative(region).text());
      descend(column + 1, and(left, column, region), way);
      way.removeLast();
    }
  }

  private BitSet and(BitSet left, int column, int region) {
    var words = new long[table.words];
    for (int word = 0; word < words.length; word++) {
      words[word] = table.bits(column, region, word);
    }
    var rest = BitSet.valueOf(words);
    rest.and(left);
    return rest;
  }

  private boolean matchesRest(int column, BitSet left) {
    return left.stream()
        .mapToObj(table.decision.rules()::get)
        .anyMatch(rule ->
            rule.tests().subList(column, rule.tests().size()).stream()
                .allMatch(test -> test instanceof UnaryTest.Any));
  }

  private void overlaps() {
    if (table.decision.hitPolicy() != HitPolicy.UNIQUE) {
      return;
    }
    int rules = table.decision.rules().size();
    for (int a = 0; a < rules; a++) {
      for (int b = a + 1; b < rules; b++) {
        if (overlap(a, b)) {
          findings.add(
              "Table %s is UNIQUE, but rules %d and %d overlap.".formatted(id(), a + 1, b + 1));
        }
      }
    }
  }

  private boolean overlap(int a, int b) {
    for (int column = 0; column < table.columnSlots.length; column++) {
      var axis = layout.axis(table.columnSlots[column]);
      boolean common = false;
      for (int region = 0; region < axis.size() && !common; region++) {
        common = has(column, region, a) && has(column, region, b);
      }
      if (!common) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int column, int region, int rule) {
    return (table.bits(column, region, rule >> 6) >>> (rule & 63) & 1) != 0;
  }

  private String id() {
    return table.decision.id();
  }
}
