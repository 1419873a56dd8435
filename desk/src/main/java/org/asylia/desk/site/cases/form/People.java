package org.asylia.desk.site.cases.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Member;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;

/** The people of a file as choices of a form. */
public final class People {
  private People() {}

  /** Every member, by name and relation. */
  public static List<Choice> choices(Messages say, CaseFile file) {
    return file.registration().members().values().stream()
        .map(m -> new Choice(m.person().toString(), label(say, file, m)))
        .toList();
  }

  /** The member a form names; empty where it names none of this file. */
  public static Optional<PersonId> read(CaseFile file, String text) {
    try {
      PersonId person = new PersonId(UUID.fromString(text));
      return Optional.of(person).filter(file.registration().members()::containsKey);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How a person of the file is called on the page. */
  public static String label(Messages say, CaseFile file, PersonId person) {
    return Optional.ofNullable(file.registration().members().get(person))
        .map(m -> label(say, file, m))
        .orElse("");
  }

  /** Every name a person is known by in the open, the last one said first. */
  public static List<String> names(CaseFile file, PersonId person) {
    return file.registration()
        .statements(person, Topic.NAME)
        .filter(s -> !s.act().inConfidence())
        .flatMap(s ->
            s.act().value() instanceof Value.Name(String written)
                ? Stream.of(written)
                : Stream.empty())
        .distinct()
        .toList()
        .reversed();
  }

  private static String label(Messages say, CaseFile file, Member member) {
    String relation = say.word(member.relation());
    return names(file, member.person()).stream()
        .findFirst()
        .map(name -> say.say("protection.person", name, relation))
        .orElse(relation);
  }
}
