package org.asylia.desk.site.drafts;

import java.util.List;

/**
 * A decision table of a draft as it is written, with what is wrong beside its cells.
 *
 * @param anchor what to link to
 * @param title what it decides
 * @param path where it is edited
 * @param columns what its columns are called, and whether they yield something
 * @param lines its rules
 * @param faults what is wrong with the table as a whole
 */
public record TableShown(
    String anchor,
    String title,
    String path,
    List<Column> columns,
    List<Line> lines,
    List<String> faults) {
  /** Copies the lists. */
  public TableShown {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /** A column: what it is called, its code, and its kind as a style. */
  public record Column(String label, String code, String css) {}

  /** A rule. */
  public record Line(int number, List<Cell> cells) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param id its id in the file
   * @param field the name of the field in which it is edited
   * @param label what the field is called: rule and column
   * @param text as written
   * @param css its kind as a style
   * @param faults what is wrong with it
   */
  public record Cell(
      String id, String field, String label, String text, String css, List<String> faults) {
    /** Copies the list. */
    public Cell {
      faults = List.copyOf(faults);
    }
  }
}
