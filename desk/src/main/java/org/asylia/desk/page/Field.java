package org.asylia.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * A field of a form with everything that stands beside it; what was typed stays.
 *
 * @param name the form's parameter; also the element's id, so unique on the page
 * @param label what is asked
 * @param hint how to answer
 * @param error what is wrong with the answer and how to put it right
 * @param values what was typed or chosen; empty when untouched, several for check boxes
 * @param required whether the form cannot go on without it
 */
public record Field(
    String name,
    String label,
    Optional<String> hint,
    Optional<String> error,
    List<String> values,
    boolean required) {

  /** Copies the values. */
  public Field {
    values = List.copyOf(values);
  }

  /** An empty optional field. */
  public static Field of(String name, String label) {
    return new Field(name, label, Optional.empty(), Optional.empty(), List.of(), false);
  }

  /** The same field with a hint. */
  public Field hinting(String text) {
    return new Field(name, label, Optional.of(text), error, values, required);
  }

  /** The same field with an error beside it. */
  public Field refused(String text) {
    return new Field(name, label, hint, Optional.of(text), values, required);
  }

  /** The same field with what was typed. */
  public Field holding(String... typed) {
    return new Field(name, label, hint, error, List.of(typed), required);
  }

  /** The same field, marked as one the form needs. */
  public Field needed() {
    return new Field(name, label, hint, error, values, true);
  }

  /** What was typed, or an empty text. */
  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The ids that describe the field to a screen reader, separated by spaces; may be empty. */
  public String describedBy() {
    String hintId = hint.isPresent() ? name + "-hint " : "";
    return (hintId + (error.isPresent() ? name + "-error" : "")).strip();
  }
}
