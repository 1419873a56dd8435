package org.asylia.parameters.edit;

import java.util.List;

/**
 * A decision table as its cells are written.
 *
 * @param decision the decision's name
 * @param title what a person reads
 * @param columns its columns: inputs, then outputs, then annotations
 * @param lines its rules in their order
 */
public record Sheet(String decision, String title, List<Column> columns, List<Line> lines) {
  /** Copies the lists. */
  public Sheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** What a column is for. */
  public enum Kind {
    /** What must hold. */
    INPUT,
    /** What the rule yields. */
    OUTPUT,
    /** What is said about the rule. */
    ANNOTATION
  }

  /**
   * A column.
   *
   * @param name the fact, decision or annotation
   */
  public record Column(Kind kind, String name) {}

  /**
   * A rule.
   *
   * @param number from 1
   * @param id the rule's id in the file
   * @param cells one for each column; empty where the file has none
   */
  public record Line(int number, String id, List<Cell> cells) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }

    /** Returns the texts of the cells. */
    public List<String> texts() {
      return cells.stream().map(Cell::text).toList();
    }
  }

  /**
   * A cell.
   *
   * @param id its id in the file; empty where it has none
   * @param text as written
   */
  public record Cell(String id, String text) {}
}
