package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.List;

/** Lines of comma-separated values, as RFC 4180 has them, one record a line. */
public final class Csv {
  private Csv() {}

  /** The fields of one line; a quote that is never closed runs to the end of the line. */
  public static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char each = line.charAt(at);
      if (quoted && each == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append('"');
        at++;
      } else if (each == '"' && (quoted || field.isEmpty())) {
        quoted = !quoted;
      } else if (each == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(each);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  /** A field as it is written into a line: quoted where it must be. */
  public static String field(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
