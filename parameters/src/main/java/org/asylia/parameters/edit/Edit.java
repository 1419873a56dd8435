package org.asylia.parameters.edit;

/** One change of a set's text. Rules are numbered from 1 as they stand before the change. */
public sealed interface Edit {
  /**
   * Writes a cell.
   *
   * @param column from 0: inputs, then outputs, then annotations
   */
  record Write(String decision, int rule, int column, String text) implements Edit {}

  /** Puts a copy of a rule after it, under an id of its own. */
  record Copy(String decision, int rule) implements Edit {}

  /** Takes a rule out. */
  record Remove(String decision, int rule) implements Edit {}

  /** Writes an attribute of the set's own namespace, such as {@code validFrom}. */
  record Head(String attribute, String value) implements Edit {}

  /** Takes such an attribute away. */
  record Without(String attribute) implements Edit {}

  /** Writes the set's title. */
  record Title(String text) implements Edit {}

  /** Gives the set another id, and with it every id that begins with it. */
  record Rename(String id) implements Edit {}
}
