package org.asylia.identity.linkage;

import java.util.List;

/**
 * A list of records as it was read.
 *
 * @param name the file's name
 * @param charset the encoding it was read in
 * @param columns the heading; a name that came twice has its number behind it, as {@code name (2)}
 * @param rows the fields of each record; a short row is filled with empty fields, a long one kept
 * @param marks what a reader should know about how it was read
 */
public record Table(
    String name,
    String charset,
    List<String> columns,
    List<List<String>> rows,
    List<TableMark> marks) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /**
   * Where a column stands.
   *
   * @throws LinkageException if there is none of that name, naming those there are
   */
  int column(String wanted) {
    int at = columns.indexOf(wanted);
    if (at < 0) {
      throw new LinkageException(
          "The file "
              + name
              + " has no column "
              + wanted
              + "; it has "
              + String.join(", ", columns)
              + ". Name one of these in the configuration.");
    }
    return at;
  }
}
