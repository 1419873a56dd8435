package org.asylia.vault.archive;

import java.util.List;

/** The tables that grow with the log, and where their rows belong in it. */
final class LogTables {
  private LogTables() {}

  /**
   * A table whose rows belong to entries.
   *
   * @param name the table
   * @param joined how its rows, as {@code t}, find their entries, as {@code e}
   */
  record Following(String name, String joined) {}

  /** In the order in which they are written and read. */
  static final List<Following> ALL =
      List.of(
          new Following("entry", "entry e CROSS JOIN LATERAL (SELECT e.*) t"),
          new Following("attachment", "attachment t JOIN entry e USING (case_id, entry_id)"),
          new Following(
              "attachment_chunk",
              "attachment_chunk t JOIN attachment a USING (case_id, attachment_id)"
                  + " JOIN entry e ON e.case_id = a.case_id AND e.entry_id = a.entry_id"));

  /** The rows of a table that belong to entries of a run of positions. */
  static String rows(Following following, TableShape table) {
    return "SELECT "
        + table.selected("t")
        + " FROM "
        + following.joined()
        + " WHERE e.position >= ? AND e.position < ? ORDER BY e.position, "
        + table.order("t");
  }
}
