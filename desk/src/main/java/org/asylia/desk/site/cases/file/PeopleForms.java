package org.asylia.desk.site.cases.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.AgeClassAccepted;
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
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.hearing.Languages;
import org.asylia.desk.site.cases.stating.Codes;

/** The forms about who is in the file: members, age class, rights explained. */
final class PeopleForms {
  private PeopleForms() {}

  /** Registers a further member of the family. */
  record Member() implements FileForm {
    @Override
    public String code() {
      return "member";
    }

    @Override
    public Section section() {
      return Section.PEOPLE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-member");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(MemberAdded.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      List<Choice> relations =
          Codes.choices(say, Relation.class).stream()
              .filter(c -> !c.value().equals(Relation.APPLICANT.name()))
              .toList();
      return List.of(
          Ask.select(desk.needed("member-relation", say.say("intake.relation")), relations),
          Ask.line(desk.field("member-name", say.say("file.name"))),
          Ask.one(
              desk.needed("member-age", say.say("intake.age")), Codes.choices(say, AgeClass.class)),
          Ask.one(
              desk.needed("member-company", say.say("intake.company")),
              Codes.choices(say, Company.class)));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      Optional<Relation> relation =
          desk.form().choice("member-relation", Relation.class, say.say("intake.relation-needed"));
      Optional<AgeClass> age =
          desk.form().choice("member-age", AgeClass.class, say.say("intake.age-needed"));
      Optional<Company> company =
          desk.form().choice("member-company", Company.class, say.say("intake.company-needed"));
      String name = desk.form().text("member-name");
      return relation.flatMap(r -> age.flatMap(a -> company.map(c -> acts(desk, r, a, c, name))));
    }

    private static List<Act> acts(
        FileDesk desk, Relation relation, AgeClass age, Company company, String name) {
      PersonId person = new PersonId(desk.office().node().vault().newEntry().value());
      List<Act> acts = new ArrayList<>();
      acts.add(new MemberAdded(person, relation, age, company));
      if (!name.isEmpty()) {
        PersonId teller =
            desk.file().registration().applicant().map(m -> m.person()).orElse(person);
        acts.add(
            new Stated(
                person,
                Topic.NAME,
                Optional.empty(),
                new Value.Name(name),
                new Source.Said(teller),
                false));
      }
      return acts;
    }
  }

  /** Settles whether somebody is a child and with whom. */
  record Age() implements FileForm {
    @Override
    public String code() {
      return "age";
    }

    @Override
    public Section section() {
      return Section.PEOPLE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.settle-age");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(AgeClassAccepted.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      return List.of(
          desk.whom("age-person"),
          Ask.one(
              desk.needed("age-class", say.say("intake.age")), Codes.choices(say, AgeClass.class)),
          Ask.one(
              desk.needed("age-company", say.say("intake.company")),
              Codes.choices(say, Company.class)),
          Ask.words(desk.needed("age-reason", say.say("file.reason"))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      Optional<PersonId> person = desk.person("age-person");
      Optional<AgeClass> age =
          desk.form().choice("age-class", AgeClass.class, say.say("intake.age-needed"));
      Optional<Company> company =
          desk.form().choice("age-company", Company.class, say.say("intake.company-needed"));
      String reason = desk.form().needed("age-reason", say.say("file.reason-needed"));
      return person.flatMap(
          p -> age.flatMap(a -> company.map(c -> List.of(new AgeClassAccepted(p, a, c, reason)))));
    }
  }

  /** Records that rights were explained. */
  record Rights() implements FileForm {
    @Override
    public String code() {
      return "rights";
    }

    @Override
    public Section section() {
      return Section.PEOPLE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.explain-rights");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(RightsExplained.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      return List.of(
          desk.whom("rights-person"),
          Ask.select(
              desk.needed("rights-language", desk.say().say("intake.rights")),
              Languages.all(desk.say(), desk.office().situation().languages())));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      Optional<PersonId> person = desk.person("rights-person");
      Optional<Language> language = Languages.read(desk.form().text("rights-language"));
      if (language.isEmpty()) {
        desk.form().refuse("rights-language", desk.say().say("intake.rights-needed"));
      }
      return person.flatMap(p -> language.map(l -> List.of(new RightsExplained(p, l))));
    }
  }
}
