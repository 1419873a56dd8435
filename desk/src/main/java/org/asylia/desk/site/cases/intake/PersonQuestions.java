package org.asylia.desk.site.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.hearing.Languages;
import org.asylia.desk.site.cases.stating.BirthAsked;
import org.asylia.desk.site.cases.stating.Codes;
import org.asylia.desk.site.cases.stating.SourceAsked;

/** The questions about one person, as the page shows them. */
final class PersonQuestions {
  private static final List<Language> SPOKEN =
      List.of(Language.KOREAN, Language.CHINESE, Language.ENGLISH, new Language("ru"));

  private final Messages say;
  private final FormInput form;
  private final List<Language> letters;
  private final int number;
  private final String prefix;

  PersonQuestions(Messages say, FormInput form, List<Language> letters, int number) {
    this.say = say;
    this.form = form;
    this.letters = letters;
    this.number = number;
    this.prefix = "p" + number;
  }

  PersonBlock block() {
    boolean applicant = number == 0;
    int names = new PersonAsked(say, form, number).names();
    String title = applicant ? say.say("intake.applicant") : say.say("intake.member", number);
    return new PersonBlock(
        number,
        title,
        names,
        List.of(
            new Group(say.say("intake.names"), say.say("intake.names-note"), names(names)),
            new Group(say.say("intake.standing"), "", standing(applicant)),
            new Group(
                say.say("intake.birth"),
                "",
                Stream.of(new BirthAsked(say, form, prefix).asks(), birthplace())
                    .flatMap(List::stream)
                    .toList()),
            new Group(say.say("intake.who"), "", who()),
            new Group(
                say.say("intake.source"),
                "",
                new SourceAsked(say, form, prefix)
                    .asks(
                        applicant
                            ? List.of()
                            : List.of(
                                new Choice(
                                    PersonAsked.APPLICANT_SAYS,
                                    say.say("intake.source-applicant")))))));
  }

  private List<Ask> names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          Field field = Field.of(prefix + "-name-" + i, say.say("intake.name", i + 1));
          return Ask.line(form.fill(number == 0 && i == 0 ? field.needed() : field));
        })
        .toList();
  }

  private List<Ask> standing(boolean applicant) {
    List<Ask> asks = new ArrayList<>();
    if (!applicant) {
      List<Choice> relations =
          Codes.choices(say, Relation.class).stream()
              .filter(c -> !c.value().equals(Relation.APPLICANT.name()))
              .toList();
      asks.add(
          Ask.select(
              form.fill(Field.of(prefix + "-relation", say.say("intake.relation")).needed()),
              relations));
    }
    asks.add(
        Ask.one(
            form.fill(
                Field.of(prefix + "-age", say.say("intake.age"))
                    .hinting(say.say("intake.age-hint"))
                    .needed()),
            Codes.choices(say, AgeClass.class)));
    asks.add(
        Ask.one(
            form.fill(Field.of(prefix + "-company", say.say("intake.company")).needed()),
            Codes.choices(say, Company.class)));
    Field rights =
        Field.of(prefix + "-rights", say.say("intake.rights"))
            .hinting(say.say("intake.rights-hint"));
    asks.add(
        Ask.select(form.fill(applicant ? rights.needed() : rights), Languages.all(say, letters)));
    return asks;
  }

  private List<Ask> birthplace() {
    return List.of(
        Ask.select(
            form.fill(Field.of(prefix + "-birthplace", say.say("intake.birthplace"))), countries()),
        Ask.line(
            form.fill(Field.of(prefix + "-birthplace-words", say.say("intake.birthplace-words")))));
  }

  private List<Ask> who() {
    return List.of(
        Ask.one(
            form.fill(Field.of(prefix + "-sex", say.say("intake.sex"))),
            Codes.choices(say, Codes.Sex.class)),
        Ask.select(
            form.fill(Field.of(prefix + "-nationality", say.say("intake.nationality"))),
            countries()),
        Ask.select(
            form.fill(Field.of(prefix + "-nationality2", say.say("intake.nationality-other"))),
            countries()),
        Ask.several(
            form.fill(Field.of(prefix + "-languages", say.say("intake.languages"))),
            SPOKEN.stream().map(l -> new Choice(l.tag(), Languages.name(say, l))).toList()));
  }

  private List<Choice> countries() {
    List<Choice> all = new ArrayList<>();
    all.add(new Choice(PersonAsked.NOT_KNOWN, say.say("intake.not-known")));
    all.addAll(Countries.choices(say));
    return all;
  }
}
