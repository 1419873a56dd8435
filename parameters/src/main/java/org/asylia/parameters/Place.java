package org.asylia.parameters;

import java.io.Serializable;

/**
 * Where in a file an error is; parts that are not known yet are empty.
 *
 * @param file its name, as a person knows it
 * @param table the decision
 * @param rule its number from 1, or its name
 * @param column the fact, decision or annotation
 */
public record Place(String file, String table, String rule, String column) implements Serializable {
  /** Returns a place of which only the file is known. */
  public static Place file(String file) {
    return new Place(file, "", "", "");
  }

  /** Returns the place of a table in this file. */
  public Place inTable(String name) {
    return new Place(file, name, "", "");
  }

  /** Returns the place of a rule in this table. */
  public Place atRule(int number) {
    return atRule(Integer.toString(number));
  }

  /** Returns the place of a rule in this table, by its name. */
  public Place atRule(String name) {
    return new Place(file, table, name, "");
  }

  /** Returns the place of a column in this rule or table. */
  public Place atColumn(String name) {
    return new Place(file, table, rule, name);
  }

  /** Returns the place as a person reads it. */
  public String text() {
    var text = new StringBuilder(file);
    append(text, "table", table);
    append(text, "rule", rule);
    append(text, "column", column);
    return text.toString();
  }

  /** Returns the refusal of a file: what is wrong at this place, and what to write instead. */
  public InvalidParameterSetException refuse(String problem, String advice) {
    return new InvalidParameterSetException(this, problem, advice);
  }

  private static void append(StringBuilder text, String kind, String name) {
    if (!name.isEmpty()) {
      text.append(", ").append(kind).append(' ').append(name);
    }
  }
}
