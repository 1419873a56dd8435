package org.asylia.desk.site.cases.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Batch;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.hearing.Languages;
import org.asylia.desk.site.cases.stating.BirthAsked;
import org.asylia.desk.site.cases.stating.Codes;
import org.asylia.desk.site.cases.stating.SourceAsked;

/** Reads the answers about one person and records them as statements. */
final class PersonAsked {
  static final String APPLICANT_SAYS = "applicant";
  static final String NOT_KNOWN = "-";

  private final Messages say;
  private final FormInput form;
  private final int number;
  private final String prefix;

  PersonAsked(Messages say, FormInput form, int number) {
    this.say = say;
    this.form = form;
    this.number = number;
    this.prefix = "p" + number;
  }

  /** What was answered about a person. */
  record Answers(
      Relation relation,
      AgeClass age,
      Company company,
      Optional<Language> rights,
      List<Spoken> statements) {
    /** Copies the list. */
    Answers {
      statements = List.copyOf(statements);
    }

    /** Adds the person to the file. */
    void record(Batch batch, PersonId person, Source source) {
      batch.add(new MemberAdded(person, relation, age, company));
      rights.ifPresent(language -> batch.add(new RightsExplained(person, language)));
      statements.forEach(s -> batch.add(stated(person, s.topic(), s.value(), source)));
    }
  }

  /** A value on a topic. */
  record Spoken(Topic topic, Value value) {}

  static Stated stated(PersonId about, Topic topic, Value value, Source source) {
    return new Stated(about, topic, Optional.empty(), value, source, false);
  }

  /** Reads the answers; empty where a message now stands beside a field. */
  Optional<Answers> read(LocalDate today) {
    Optional<Relation> relation =
        number == 0
            ? Optional.of(Relation.APPLICANT)
            : form.choice(prefix + "-relation", Relation.class, say.say("intake.relation-needed"))
                .filter(r -> r != Relation.APPLICANT);
    Optional<AgeClass> age =
        form.choice(prefix + "-age", AgeClass.class, say.say("intake.age-needed"));
    Optional<Company> company =
        form.choice(prefix + "-company", Company.class, say.say("intake.company-needed"));
    Optional<Language> rights = Languages.read(form.text(prefix + "-rights"));
    if (number == 0 && rights.isEmpty()) {
      form.refuse(prefix + "-rights", say.say("intake.rights-needed"));
    }
    List<Spoken> statements = statements(today);
    return form.fine()
        ? relation.flatMap(
            r -> age.flatMap(a -> company.map(c -> new Answers(r, a, c, rights, statements))))
        : Optional.empty();
  }

  /** The source of everything said about this person; empty where a message stands. */
  Optional<Source> source(PersonId person, PersonId applicant) {
    SourceAsked asked = new SourceAsked(say, form, prefix);
    Optional<Source> source =
        asked.other().equals(APPLICANT_SAYS)
            ? Optional.of(new Source.Said(applicant))
            : asked.read(person);
    if (source.isEmpty() && form.fine()) {
      asked.refuse();
    }
    return source;
  }

  private List<Spoken> statements(LocalDate today) {
    List<Spoken> all = new ArrayList<>();
    for (int i = 0; i < names(); i++) {
      String written = form.text(prefix + "-name-" + i);
      if (!written.isEmpty()) {
        all.add(new Spoken(Topic.NAME, new Value.Name(written)));
      }
    }
    if (number == 0 && all.isEmpty()) {
      form.refuse(prefix + "-name-0", say.say("intake.name-needed"));
    }
    new BirthAsked(say, form, prefix)
        .read(today)
        .ifPresent(birth -> all.add(new Spoken(Topic.BIRTH, birth)));
    form.optional(prefix + "-sex", Codes.Sex.class)
        .ifPresent(sex -> all.add(new Spoken(Topic.SEX, new Value.Coded(sex.code()))));
    country("-nationality", Topic.NATIONALITY).ifPresent(all::add);
    country("-nationality2", Topic.NATIONALITY).ifPresent(all::add);
    country("-birthplace", Topic.BIRTH_PLACE).ifPresent(all::add);
    place().ifPresent(all::add);
    languages(all);
    return all;
  }

  private Optional<Spoken> country(String field, Topic topic) {
    String code = form.text(prefix + field);
    if (code.equals(NOT_KNOWN)) {
      return Optional.of(new Spoken(topic, new Value.NotStated()));
    }
    return Countries.known(code)
        ? Optional.of(new Spoken(topic, new Value.Coded(code)))
        : Optional.empty();
  }

  private Optional<Spoken> place() {
    String words = form.text(prefix + "-birthplace-words");
    Language language =
        Languages.read(form.text(prefix + "-rights"))
            .or(() -> Languages.read(form.text("p0-rights")))
            .orElse(Language.KOREAN);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spoken(Topic.BIRTH_PLACE, new Value.Words(words, language)));
  }

  private void languages(List<Spoken> all) {
    form.all(prefix + "-languages").stream()
        .flatMap(tag -> Languages.read(tag).stream())
        .distinct()
        .forEach(l -> all.add(new Spoken(Topic.LANGUAGE, new Value.Coded(l.tag()))));
  }

  /** How many lines for names there are. */
  int names() {
    int typed = form.number(prefix + "-names", 1, 9, "").orElse(1);
    boolean another = form.text("do").equals("name-" + number);
    return Math.min(9, typed + (another ? 1 : 0));
  }
}
