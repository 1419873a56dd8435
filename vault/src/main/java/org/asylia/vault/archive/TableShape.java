package org.asylia.vault.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A table as the database describes it.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param key the columns that order its rows
 */
record TableShape(String name, List<Column> columns, List<String> key) {
  private static final String TABLES =
      """
      SELECT c.relname FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition
      ORDER BY c.relname
      """;
  private static final String COLUMNS =
      """
      SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a
      WHERE a.attrelid = CAST(:table AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """;
  private static final String KEY =
      """
      SELECT a.attname FROM pg_index i
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = CAST(:table AS regclass) AND i.indisprimary
      ORDER BY array_position(i.indkey::int2[], a.attnum)
      """;

  TableShape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type its type as PostgreSQL writes it
   */
  record Column(String name, String type) {
    /** Whether its values are words, which databases of other places order otherwise. */
    boolean words() {
      return type.startsWith("text") || type.startsWith("character");
    }

    /** How its values stand in a line. */
    Form form() {
      return switch (type) {
        case "bytea" -> Form.BYTES;
        case "smallint", "integer", "bigint" -> Form.NUMBER;
        case "boolean" -> Form.TRUTH;
        default -> Form.TEXT;
      };
    }
  }

  /** How a value is written: base64, a number, true or false, or PostgreSQL's own text. */
  enum Form {
    BYTES,
    NUMBER,
    TRUTH,
    TEXT
  }

  static List<TableShape> all(Handle handle) {
    return handle.createQuery(TABLES).mapTo(String.class).list().stream()
        .map(name -> of(handle, name))
        .toList();
  }

  private static TableShape of(Handle handle, String name) {
    List<Column> columns =
        handle
            .createQuery(COLUMNS)
            .bind("table", quoted(name))
            .map((row, context) -> new Column(row.getString(1), row.getString(2)))
            .list();
    List<String> key =
        handle.createQuery(KEY).bind("table", quoted(name)).mapTo(String.class).list();
    return new TableShape(
        name, columns, key.isEmpty() ? columns.stream().map(Column::name).toList() : key);
  }

  /** What is selected, each column in a form that a line can hold. */
  String selected(String alias) {
    return columns.stream()
        .map(column ->
            alias + "." + quoted(column.name()) + (column.form() == Form.TEXT ? "::text" : ""))
        .collect(Collectors.joining(", "));
  }

  /** The order of all rows. */
  String order(String alias) {
    return columns.stream()
        .filter(column -> key.contains(column.name()))
        .sorted(java.util.Comparator.comparingInt(column -> key.indexOf(column.name())))
        .map(column ->
            alias + "." + quoted(column.name()) + (column.words() ? " COLLATE \"C\"" : ""))
        .collect(Collectors.joining(", "));
  }

  /** The statement that puts a row in. */
  String insertion() {
    String names =
        columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    String values =
        columns.stream()
            .map(column -> "CAST(? AS " + column.type() + ")")
            .collect(Collectors.joining(", "));
    return "INSERT INTO " + quoted(name) + " (" + names + ") VALUES (" + values + ")";
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
