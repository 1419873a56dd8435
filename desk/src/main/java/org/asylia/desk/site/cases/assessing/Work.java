package org.asylia.desk.site.cases.assessing;

import java.util.List;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.CitationChoice;
import org.asylia.desk.page.Field;

/**
 * A form of the assessment that is open for work; one is open at a time, so that the page stays
 * light whatever the file holds.
 *
 * @param key what is worked on, as in {@code element.AGENT}
 * @param title what the form is called
 * @param help what is asked
 * @param parts its questions, in order
 * @param previews whether the conclusion follows what is picked
 */
public record Work(String key, String title, String help, List<Part> parts, boolean previews) {

  /** Copies the parts. */
  public Work {
    parts = List.copyOf(parts);
  }

  /** Every field, for the summary of what needs another look. */
  public List<Field> fields() {
    return parts.stream().map(Part::field).toList();
  }

  /** A question of the form. */
  public sealed interface Part {
    /** Its field. */
    Field field();
  }

  /** One of several answers. */
  public record One(Field field, List<Choice> choices) implements Part {}

  /** One of many answers, in a list that opens. */
  public record Pick(Field field, List<Choice> choices) implements Part {}

  /** Any of several answers. */
  public record Several(Field field, List<Choice> choices) implements Part {}

  /** Words in one line. */
  public record Line(Field field) implements Part {}

  /** Words. */
  public record Text(Field field) implements Part {}

  /** What it rests on. */
  public record Rests(Field field, List<CitationChoice> choices) implements Part {}
}
