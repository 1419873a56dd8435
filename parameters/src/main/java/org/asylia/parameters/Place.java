package org.asylia.parameters;

/** Where in a file an error is; parts that are not known yet are empty. */
record Place(String file, String table, String rule, String column) {
  static Place file(String file) {
    return new Place(file, "", "", "");
  }

  Place inTable(String name) {
    return new Place(file, name, "", "");
  }

  Place atRule(int number) {
    return new Place(file, table, Integer.toString(number), "");
  }

  Place atColumn(String name) {
    return new Place(file, table, rule, name);
  }

  String text() {
    var text = new StringBuilder(file);
    append(text, "table", table);
    append(text, "rule", rule);
    append(text, "column", column);
    return text.toString();
  }

  InvalidParameterSetException refuse(String problem, String advice) {
    return new InvalidParameterSetException(this, problem, advice);
  }

  private static void append(StringBuilder text, String kind, String name) {
    if (!name.isEmpty()) {
      text.append(", ").append(kind).append(' ').append(name);
    }
  }
}
