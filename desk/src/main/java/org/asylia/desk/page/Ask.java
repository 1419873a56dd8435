package org.asylia.desk.page;

import java.util.List;

/**
 * A question of a form: a field and how it is answered.
 *
 * @param field the field
 * @param kind how it is answered
 * @param choices what can be chosen; empty where nothing is
 */
public record Ask(Field field, Kind kind, List<Choice> choices) {

  /** How a question is answered. */
  public enum Kind {
    LINE,
    DAY,
    WORDS,
    SELECT,
    ONE,
    SEVERAL
  }

  /** Copies the list. */
  public Ask {
    choices = List.copyOf(choices);
  }

  /** One line of text. */
  public static Ask line(Field field) {
    return new Ask(field, Kind.LINE, List.of());
  }

  /** A day. */
  public static Ask day(Field field) {
    return new Ask(field, Kind.DAY, List.of());
  }

  /** Several lines of text. */
  public static Ask words(Field field) {
    return new Ask(field, Kind.WORDS, List.of());
  }

  /** One of a long list. */
  public static Ask select(Field field, List<Choice> choices) {
    return new Ask(field, Kind.SELECT, choices);
  }

  /** One of a few. */
  public static Ask one(Field field, List<Choice> choices) {
    return new Ask(field, Kind.ONE, choices);
  }

  /** Any number of a few. */
  public static Ask several(Field field, List<Choice> choices) {
    return new Ask(field, Kind.SEVERAL, choices);
  }
}
