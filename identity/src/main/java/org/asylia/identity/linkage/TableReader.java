package org.asylia.identity.linkage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads separated values, whatever their encoding, as far as they go: what is odd is marked and
 * nothing is an error.
 */
public final class TableReader {
  private final Map<TableMark.Kind, TableMark> marks = new EnumMap<>(TableMark.Kind.class);

  private TableReader() {}

  /** Reads a file. */
  public static Table in(Path file) throws IOException {
    return read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
  }

  /** Reads the bytes of a file of this name. */
  public static Table read(byte[] bytes, String name) {
    return new TableReader().table(bytes, name);
  }

  private Table table(byte[] bytes, String name) {
    Charset charset = Encodings.of(bytes);
    String text = new String(bytes, charset);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (!charset.equals(StandardCharsets.UTF_8)) {
      mark(TableMark.Kind.GUESSED_ENCODING, 1);
    }
    if (text.indexOf('\uFFFD') >= 0) {
      mark(TableMark.Kind.BROKEN_CHARACTERS, 1);
    }
    RecordSplitter splitter = new RecordSplitter(text);
    List<String> columns = splitter.hasNext() ? columns(splitter.next()) : List.of();
    List<List<String>> rows = new ArrayList<>();
    while (splitter.hasNext()) {
      long line = splitter.line();
      List<String> fields = splitter.next();
      if (fields.size() > 1 || !fields.getFirst().isBlank()) {
        rows.add(row(fields, columns.size(), line, !splitter.hasNext() && splitter.isCut()));
      }
    }
    if (splitter.openQuoteAt() > 0) {
      mark(TableMark.Kind.OPEN_QUOTE, splitter.openQuoteAt());
    }
    return new Table(name, charset.name(), columns, rows, List.copyOf(marks.values()));
  }

  private List<String> row(List<String> fields, int wanted, long line, boolean cut) {
    if (fields.size() < wanted) {
      mark(cut ? TableMark.Kind.CUT : TableMark.Kind.SHORT_RECORD, line);
    } else if (fields.size() > wanted) {
      mark(TableMark.Kind.LONG_RECORD, line);
    }
    List<String> row = new ArrayList<>(Math.max(wanted, fields.size()));
    fields.forEach(field -> row.add(field.strip()));
    while (row.size() < wanted) {
      row.add("");
    }
    return List.copyOf(row);
  }

  private List<String> columns(List<String> heading) {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String each : heading) {
      String name = each.strip();
      if (name.isEmpty()) {
        mark(TableMark.Kind.COLUMN_WITHOUT_NAME, 1);
        name = "column " + (columns.size() + 1);
      }
      String only = name;
      for (int number = 2; !seen.add(only); number++) {
        only = name + " (" + number + ")";
      }
      if (!only.equals(name)) {
        mark(TableMark.Kind.COLUMN_TWICE, 1);
      }
      columns.add(only);
    }
    return columns;
  }

  private void mark(TableMark.Kind kind, long line) {
    marks.merge(
        kind,
        new TableMark(kind, line, 1),
        (first, next) -> new TableMark(kind, first.line(), first.times() + 1));
  }
}
