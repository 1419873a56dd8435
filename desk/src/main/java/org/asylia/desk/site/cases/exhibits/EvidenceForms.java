package org.asylia.desk.site.cases.exhibits;

import static org.asylia.desk.site.cases.exhibits.EvidencePage.How.DAY;
import static org.asylia.desk.site.cases.exhibits.EvidencePage.How.LINE;
import static org.asylia.desk.site.cases.exhibits.EvidencePage.How.NUMBER;
import static org.asylia.desk.site.cases.exhibits.EvidencePage.How.PICK;
import static org.asylia.desk.site.cases.exhibits.EvidencePage.How.TEXT;
import static org.asylia.desk.site.cases.exhibits.EvidencePage.How.TICK;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.asylia.casefile.EvidenceAct.ScreeningEffect;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.citing.People;
import org.asylia.desk.site.cases.exhibits.EvidencePage.Form;
import org.asylia.desk.site.cases.exhibits.EvidencePage.Question;

/** The forms that add evidence, as the page shows them. */
final class EvidenceForms {
  static final String DOCUMENT = "document";
  static final String MEDICAL = "medical";
  static final String SCREENING = "screening";
  static final String COUNTRY = "country";

  private final Messages say;
  private final FormInput form;
  private final People people;

  EvidenceForms(Messages say, FormInput form, CaseFile file) {
    this.say = say;
    this.form = form;
    this.people = new People(say, file);
  }

  List<Form> all() {
    return List.of(document(), medical(), screening(), country());
  }

  private Form document() {
    return form(
        DOCUMENT,
        say.say("exhibits.add-document"),
        say.say("exhibits.add-document-help"),
        pick(needed("doc-kind", say.say("exhibits.kind")), EvidenceKind.class),
        Question.of(needed("doc-title", say.say("exhibits.title")), LINE),
        Question.of(needed("doc-received", say.say("exhibits.received-on")), DAY),
        Question.of(field("doc-text", say.say("exhibits.description")), TEXT),
        tick(field("doc-confidence", say.say("exhibits.confidence")), "exhibits.in-confidence"));
  }

  private Form medical() {
    return form(
        MEDICAL,
        say.say("exhibits.add-medical"),
        say.say("exhibits.medical-about"),
        person("med-person"),
        Question.of(needed("med-dated", say.say("exhibits.dated-on")), DAY),
        pick(needed("med-grade", say.say("exhibits.grade")), Consistency.class),
        Question.of(needed("med-summary", say.say("exhibits.summary")), TEXT));
  }

  private Form screening() {
    return form(
        SCREENING,
        say.say("exhibits.add-screening"),
        say.say("exhibits.screening-about"),
        person("scr-person"),
        Question.of(needed("scr-instrument", say.say("exhibits.instrument")), LINE),
        Question.of(needed("scr-score", say.say("exhibits.score")), NUMBER),
        pick(needed("scr-effect", say.say("exhibits.effect")), ScreeningEffect.class));
  }

  private Form country() {
    return form(
        COUNTRY,
        say.say("exhibits.add-country"),
        say.say("exhibits.country-about"),
        pick(needed("coi-kind", say.say("exhibits.kind")), InformationKind.class),
        new Question(needed("coi-about", say.say("exhibits.about")), PICK, countries()),
        Question.of(needed("coi-title", say.say("exhibits.title")), LINE),
        Question.of(needed("coi-publisher", say.say("exhibits.publisher")), LINE),
        Question.of(field("coi-published", say.say("exhibits.published-on")), DAY),
        Question.of(field("coi-accessed", say.say("exhibits.accessed-on")), DAY),
        Question.of(field("coi-from", say.say("exhibits.force-from")), DAY),
        Question.of(field("coi-to", say.say("exhibits.force-to")), DAY),
        Question.of(needed("coi-passage", say.say("exhibits.passage")), TEXT));
  }

  private Form form(String what, String title, String help, Question... questions) {
    return new Form(what, title, help, form.text("do").equals(what), List.of(questions));
  }

  private Field field(String name, String label) {
    return form.fill(Field.of(name, label));
  }

  private Field needed(String name, String label) {
    return form.fill(Field.of(name, label).needed());
  }

  private Question person(String name) {
    Field field = Field.of(name, say.say("exhibits.person")).needed();
    List<Choice> everybody = people.choices();
    return new Question(
        form.fill(everybody.size() == 1 ? field.holding(everybody.getFirst().value()) : field),
        PICK,
        everybody);
  }

  private <E extends Enum<E>> Question pick(Field field, Class<E> type) {
    return new Question(
        field,
        PICK,
        Stream.of(type.getEnumConstants()).map(e -> new Choice(e.name(), say.word(e))).toList());
  }

  private Question tick(Field field, String key) {
    return new Question(field, TICK, List.of(new Choice("yes", say.say(key))));
  }

  private List<Choice> countries() {
    Locale reader = say.language().locale();
    return Adding.countries()
        .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(reader)))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
        .toList();
  }
}
