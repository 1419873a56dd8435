package org.asylia.desk.site.cases.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.Act;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.hearing.Languages;
import org.asylia.desk.site.cases.stating.BirthAsked;
import org.asylia.desk.site.cases.stating.SourceAsked;

/** The forms that add statements: in words, of a birth, of a state. */
final class StatingForms {
  private static final List<Topic> OF_STATES =
      List.of(Topic.NATIONALITY, Topic.BIRTH_PLACE, Topic.WHEREABOUTS);

  private StatingForms() {}

  /** What was said: a topic and a value. */
  private record Spoken(Topic topic, Value value) {}

  /** A statement in words, or a name. */
  record InWords() implements FileForm {
    @Override
    public String code() {
      return "statement";
    }

    @Override
    public Section section() {
      return Section.CLAIM;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-statement");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(Stated.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      List<Choice> topics =
          Stream.of(Topic.values())
              .filter(t -> t != Topic.CODED_FACT && t != Topic.BIRTH)
              .map(t -> new Choice(t.name(), say.word(t)))
              .toList();
      return asked(
          desk,
          code(),
          List.of(
              Ask.select(desk.needed("statement-topic", say.say("file.topic")), topics),
              Ask.words(desk.needed("statement-words", say.say("file.words"))),
              Ask.select(
                  desk.field("statement-language", say.say("file.words-language")),
                  Languages.all(say, desk.office().situation().languages()))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      Optional<Topic> topic =
          desk.form().choice("statement-topic", Topic.class, say.say("file.topic-needed"));
      String words = desk.form().needed("statement-words", say.say("file.words-needed"));
      Optional<Language> language = Languages.read(desk.form().text("statement-language"));
      if (language.isEmpty() && topic.filter(t -> t != Topic.NAME).isPresent()) {
        desk.form().refuse("statement-language", say.say("file.language-needed"));
      }
      return stated(
          desk,
          code(),
          topic.map(t ->
              new Spoken(
                  t,
                  t == Topic.NAME
                      ? new Value.Name(words)
                      : new Value.Words(words, language.orElse(Language.KOREAN)))));
    }
  }

  /** A date of birth or an age, as said. */
  record OfBirth() implements FileForm {
    @Override
    public String code() {
      return "birth";
    }

    @Override
    public Section section() {
      return Section.PEOPLE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-birth");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(Stated.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      return asked(desk, code(), new BirthAsked(desk.say(), desk.form(), code()).asks());
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      Optional<Value> birth = new BirthAsked(desk.say(), desk.form(), code()).read(desk.today());
      if (birth.isEmpty() && desk.form().fine()) {
        desk.form().refuse("birth-birth-how", desk.say().say("stating.birth-how-needed"));
      }
      return stated(desk, code(), birth.map(value -> new Spoken(Topic.BIRTH, value)));
    }
  }

  /** A nationality, a country of birth, or the state in which the person is. */
  record OfState() implements FileForm {
    @Override
    public String code() {
      return "state";
    }

    @Override
    public Section section() {
      return Section.PEOPLE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-state");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(Stated.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      return asked(
          desk,
          code(),
          List.of(
              Ask.select(
                  desk.needed("state-topic", say.say("file.topic")),
                  OF_STATES.stream().map(t -> new Choice(t.name(), say.word(t))).toList()),
              Ask.select(
                  desk.needed("state-country", say.say("file.state")), Countries.choices(say))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      Optional<Topic> topic =
          desk.form()
              .choice("state-topic", Topic.class, desk.say().say("file.topic-needed"))
              .filter(OF_STATES::contains);
      String code = desk.form().text("state-country");
      if (!Countries.known(code)) {
        desk.form().refuse("state-country", desk.say().say("file.state-needed"));
      }
      return stated(desk, code(), topic.map(t -> new Spoken(t, new Value.Coded(code))));
    }
  }

  private static List<Ask> asked(FileDesk desk, String prefix, List<Ask> own) {
    List<Ask> asks = new ArrayList<>();
    asks.add(desk.whom(prefix + "-person"));
    asks.addAll(own);
    asks.addAll(new SourceAsked(desk.say(), desk.form(), prefix).asks(desk.shownBy()));
    asks.add(
        Ask.several(
            desk.field(prefix + "-confidence", desk.say().say("file.confidence")),
            List.of(new Choice("yes", desk.say().say("file.confidence-yes")))));
    return asks;
  }

  private static Optional<List<Act>> stated(FileDesk desk, String prefix, Optional<Spoken> spoken) {
    Optional<PersonId> about = desk.person(prefix + "-person");
    Optional<Source> source = about.flatMap(p -> SourceOfFile.read(desk, prefix, p));
    boolean confidence = desk.form().all(prefix + "-confidence").contains("yes");
    return desk.form().fine()
        ? about.flatMap(p ->
            spoken.flatMap(s ->
                source.map(from ->
                    List.of(
                        new Stated(p, s.topic(), Optional.empty(), s.value(), from, confidence)))))
        : Optional.empty();
  }
}
