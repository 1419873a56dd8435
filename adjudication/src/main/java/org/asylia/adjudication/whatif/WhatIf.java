package org.asylia.adjudication.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asylia.adjudication.whatif.CodedReading.Result;
import org.asylia.parameters.ParameterSet;

/**
 * How a caseload would be read under a draft, beside the set in force. Whole figures, for the
 * software to work on; what people are shown goes through suppression first.
 *
 * @param cases how many cases were read
 * @param changed how many of them have another outcome
 * @param moves from which result to which, and how many cases; only those that occur
 * @param groups by profile fact and its code, how many cases and how many of them change
 */
public record WhatIf(
    int cases, int changed, Map<Move, Long> moves, Map<String, Map<String, Group>> groups) {

  /** From one result to another, or the same. */
  public record Move(Result from, Result to) {
    /** Whether the outcome is another. */
    public boolean changes() {
      return !from.outcome().equals(to.outcome());
    }
  }

  /**
   * The cases of one profile.
   *
   * @param cases how many there are
   * @param changed how many have another outcome
   */
  public record Group(long cases, long changed) {}

  /**
   * Reads every case under both sets.
   *
   * @param profile the coded things by which it is told whom it touches
   */
  public static WhatIf of(
      ParameterSet inForce,
      ParameterSet draft,
      LocalDate day,
      CodedCases cases,
      List<String> profile) {
    CodedReading before = CodedReading.of(inForce, day, cases);
    CodedReading after = CodedReading.of(draft, day, cases);
    long[][] moves = new long[before.results().size()][after.results().size()];
    boolean[] changes = new boolean[cases.size()];
    int changed = 0;
    for (int row = 0; row < cases.size(); row++) {
      int from = before.at(row);
      int to = after.at(row);
      moves[from][to]++;
      changes[row] =
          !before.results().get(from).outcome().equals(after.results().get(to).outcome());
      changed += changes[row] ? 1 : 0;
    }
    Map<String, Map<String, Group>> groups = new TreeMap<>();
    profile.forEach(name -> groups.put(name, groups(cases, name, changes)));
    return new WhatIf(cases.size(), changed, named(before, after, moves), groups);
  }

  private static Map<String, Group> groups(CodedCases cases, String name, boolean[] changes) {
    Map<String, Group> groups = new TreeMap<>();
    cases
        .column(name)
        .ifPresent(column -> {
          long[][] counts = new long[column.codes().size()][2];
          for (int row = 0; row < changes.length; row++) {
            int code = column.at(row);
            counts[code][0]++;
            counts[code][1] += changes[row] ? 1 : 0;
          }
          for (int code = 0; code < counts.length; code++) {
            if (counts[code][0] > 0) {
              groups.put(column.codes().get(code), new Group(counts[code][0], counts[code][1]));
            }
          }
        });
    return groups;
  }

  private static Map<Move, Long> named(CodedReading before, CodedReading after, long[][] moves) {
    Map<Move, Long> named = new java.util.LinkedHashMap<>();
    for (int from = 0; from < moves.length; from++) {
      for (int to = 0; to < moves[from].length; to++) {
        if (moves[from][to] > 0) {
          named.put(new Move(before.results().get(from), after.results().get(to)), moves[from][to]);
        }
      }
    }
    return named;
  }

  /** How many cases go from each outcome to each, by the names of outcomes in order. */
  public Table outcomes() {
    TreeSet<String> from = new TreeSet<>();
    TreeSet<String> to = new TreeSet<>();
    moves
        .keySet()
        .forEach(move -> {
          from.add(move.from().outcome());
          to.add(move.to().outcome());
        });
    List<String> rows = List.copyOf(from);
    List<String> columns = List.copyOf(to);
    long[][] cells = new long[rows.size()][columns.size()];
    moves.forEach((move, count) ->
        cells[rows.indexOf(move.from().outcome())][columns.indexOf(move.to().outcome())] += count);
    return new Table(rows, columns, cells);
  }

  /** A table of counts with names for rows and columns. */
  public static final class Table {
    private final List<String> rows;
    private final List<String> columns;
    private final long[][] cells;

    Table(List<String> rows, List<String> columns, long[][] cells) {
      this.rows = rows;
      this.columns = columns;
      this.cells = cells;
    }

    /** What the rows are: outcomes under the set in force. */
    public List<String> rows() {
      return rows;
    }

    /** What the columns are: outcomes under the draft. */
    public List<String> columns() {
      return columns;
    }

    /** The counts, row by row. */
    public long[][] cells() {
      return java.util.Arrays.stream(cells).map(long[]::clone).toArray(long[][]::new);
    }
  }
}
