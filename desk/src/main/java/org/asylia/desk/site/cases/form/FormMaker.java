package org.asylia.desk.site.cases.form;

import java.util.Arrays;
import java.util.List;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.Act;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.form.ActForm.Input;

/** Makes the fields of act forms for one reader, with what was typed. */
public record FormMaker(Visit visit, FormInput typed) {

  /** Whether the reader may do acts of that type at all. */
  public boolean may(Class<? extends Act> type) {
    return Policy.standard().roles(type).stream().anyMatch(visit::holds);
  }

  /** A text of several lines that the form needs. */
  public Input area(String name, String label) {
    return new Input.Area(typed.fill(Field.of(name, label).needed()), 3);
  }

  /** One line, or a day, that the form needs. */
  public Input line(String name, String label, String type, String preset) {
    Field field = Field.of(name, label).needed();
    return new Input.Line(typed.fill(preset.isEmpty() ? field : field.holding(preset)), type);
  }

  /** One of a list. */
  public Input one(String name, String label, List<Choice> choices) {
    Field field = Field.of(name, label).needed();
    Field preset = choices.size() == 1 ? field.holding(choices.getFirst().value()) : field;
    return new Input.One(typed.fill(preset), choices);
  }

  /** Several of a list. */
  public Input several(String name, String label, List<Choice> choices) {
    return new Input.Several(typed.fill(Field.of(name, label).needed()), choices);
  }

  /** The values of an enum as choices. */
  public List<Choice> choices(Enum<?>[] values) {
    Messages say = visit.messages();
    return Arrays.stream(values).map(v -> new Choice(v.name(), say.word(v))).toList();
  }
}
