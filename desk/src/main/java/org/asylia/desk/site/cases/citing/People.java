package org.asylia.desk.site.cases.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;

/** The people of a case file as a page names them. Names stand on case pages only. */
public final class People {
  private final Messages say;
  private final CaseFile file;

  /** The people of that file, for that reader. */
  public People(Messages say, CaseFile file) {
    this.say = say;
    this.file = file;
  }

  /** The name first stated for a person; where none is, their number in the file. */
  public String name(PersonId person) {
    return file.registration()
        .statements(person, Topic.NAME)
        .flatMap(s -> written(s.act().value()).stream())
        .findFirst()
        .orElseGet(() -> say.say("citing.person-number", number(person)));
  }

  /** Every person of the file, as choices. */
  public List<Choice> choices() {
    return file.registration().members().keySet().stream()
        .map(p -> new Choice(p.value().toString(), name(p)))
        .toList();
  }

  /** The person of the file that a form names. */
  public Optional<PersonId> find(String value) {
    return file.registration().members().keySet().stream()
        .filter(p -> p.value().toString().equals(value))
        .findFirst();
  }

  private int number(PersonId person) {
    return new ArrayList<>(file.registration().members().keySet()).indexOf(person) + 1;
  }

  private static Optional<String> written(Value value) {
    return switch (value) {
      case Value.Name(String written) -> Optional.of(written);
      case Value.Words(String text, var language) -> Optional.of(text);
      default -> Stream.<String>empty().findFirst();
    };
  }
}
