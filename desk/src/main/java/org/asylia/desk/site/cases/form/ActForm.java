package org.asylia.desk.site.cases.form;

import java.util.List;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;

/**
 * A form that proposes one act.
 *
 * @param code what it does, as its {@code do} field says; also its anchor
 * @param title its heading
 * @param text what to bear in mind
 * @param inputs its fields, in order
 * @param button what the button says
 * @param grave whether it takes something from the person or sends work back
 */
public record ActForm(
    String code, String title, String text, List<Input> inputs, String button, boolean grave) {
  /** Copies the list. */
  public ActForm {
    inputs = List.copyOf(inputs);
  }

  /** A field and how it is filled in. */
  public sealed interface Input {
    /** The field. */
    Field field();

    /** Free text of several lines. */
    record Area(Field field, int rows) implements Input {}

    /** What the page says of itself; not to be filled in. */
    record Hidden(Field field, String value) implements Input {}

    /** One line, or a day. */
    record Line(Field field, String type) implements Input {}

    /** One of a list. */
    record One(Field field, List<Choice> choices) implements Input {
      /** Copies the list. */
      public One {
        choices = List.copyOf(choices);
      }
    }

    /** Several of a list. */
    record Several(Field field, List<Choice> choices) implements Input {
      /** Copies the list. */
      public Several {
        choices = List.copyOf(choices);
      }
    }
  }
}
