package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Takes a text of separated values apart, record by record; a quoted field may hold line ends. The
 * separator is the one of comma, semicolon and tab that is most frequent in the first line.
 */
final class RecordSplitter implements Iterator<List<String>> {
  private final String text;
  private final char separator;
  private int at;
  private long line = 1;
  private long openQuoteAt;
  private boolean cut;

  RecordSplitter(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  /** The line that the next record begins at. */
  long line() {
    return line;
  }

  /** The first line with a quote that is never closed; nought if there is none. */
  long openQuoteAt() {
    return openQuoteAt;
  }

  /** Whether the last record had no line end. */
  boolean isCut() {
    return cut;
  }

  @Override
  public List<String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int from = at;
    long fromLine = line;
    List<String> fields = new ArrayList<>();
    if (!record(fields, openQuoteAt == 0)) {
      openQuoteAt = openQuoteAt == 0 ? fromLine : openQuoteAt;
      at = from;
      line = fromLine;
      fields.clear();
      record(fields, false);
    }
    return fields;
  }

  /** Reads one record; false if a quote runs to the end of the text. */
  private boolean record(List<String> fields, boolean acrossLines) {
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    while (at < text.length()) {
      char each = text.charAt(at++);
      if (quoted && each == '"' && at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else if (each == '"' && (quoted || field.toString().isBlank())) {
        quoted = !quoted;
      } else if (each == '\n' && (!quoted || !acrossLines)) {
        line++;
        fields.add(field.toString());
        return true;
      } else if (each == separator && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else if (each != '\r' || quoted) {
        line += each == '\n' ? 1 : 0;
        field.append(each);
      }
    }
    cut = true;
    fields.add(field.toString());
    return !quoted || !acrossLines;
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(first, each) > count(first, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
