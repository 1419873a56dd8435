package org.asylia.desk.site.cases.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Language;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;

/**
 * The languages the person understands in which letters can be written, the surest first: informed
 * in, heard in, said to speak.
 */
final class LetterLanguages {
  private LetterLanguages() {}

  /**
   * A language of letters.
   *
   * @param tag the language as the file has it
   * @param written the language the letter is written in
   */
  record Choice(Language tag, org.asylia.desk.language.Language written) {}

  static List<Choice> of(CaseFile file) {
    Map<org.asylia.desk.language.Language, Choice> choices = new LinkedHashMap<>();
    understood(file)
        .flatMap(tag -> written(tag).map(w -> new Choice(tag, w)).stream())
        .forEach(c -> choices.putIfAbsent(c.written(), c));
    return List.copyOf(choices.values());
  }

  /** The desk's language that a tag belongs to. */
  static Optional<org.asylia.desk.language.Language> written(Language tag) {
    return org.asylia.desk.language.Language.ofCode(tag.tag().split("-", 2)[0]);
  }

  private static Stream<Language> understood(CaseFile file) {
    Stream<Language> informed = file.registration().rights().stream().map(r -> r.act().language());
    Stream<Language> heard =
        file.interviews().held().values().stream().map(i -> i.held().act().spoken());
    Stream<Language> said =
        file.registration().statements().stream()
            .filter(s -> s.act().topic() == Topic.LANGUAGE)
            .flatMap(s ->
                s.act().value() instanceof Value.Coded(String tag)
                    ? Stream.of(new Language(tag))
                    : Stream.empty());
    return Stream.of(informed, heard, said).flatMap(s -> s);
  }
}
