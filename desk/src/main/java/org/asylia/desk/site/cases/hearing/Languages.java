package org.asylia.desk.site.cases.hearing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.casefile.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;

/** Languages of the world, as a reader names them. */
public final class Languages {
  private Languages() {}

  /** These languages as choices, in this order. */
  static List<Choice> of(Messages say, Stream<Language> languages) {
    return languages.distinct().map(l -> new Choice(l.tag(), name(say, l))).toList();
  }

  /** These languages first, then every other that has a two-letter code, in the reader's order. */
  public static List<Choice> all(Messages say, List<Language> first) {
    List<Choice> choices = new ArrayList<>(of(say, first.stream()));
    Set<String> there = new LinkedHashSet<>(choices.stream().map(Choice::value).toList());
    Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.length() == 2 && there.add(code))
        .map(code -> new Choice(code, name(say, new Language(code))))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(say.language().locale())))
        .forEach(choices::add);
    return choices;
  }

  /** The language's name. */
  public static String name(Messages say, Language language) {
    return Locale.forLanguageTag(language.tag()).getDisplayName(say.language().locale());
  }

  /** The language a form names. */
  public static Optional<Language> read(String tag) {
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
