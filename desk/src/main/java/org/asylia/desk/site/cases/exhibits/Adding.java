package org.asylia.desk.site.cases.exhibits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.casefile.EvidenceAct;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.EvidenceAct.InForce;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningEffect;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.casefile.PersonId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.citing.People;
import org.asylia.evidence.Shelf;
import org.asylia.evidence.ShelfSource;

/** Reads the forms of the evidence page. */
final class Adding {
  private final Messages say;
  private final FormInput form;
  private final People people;

  Adding(Messages say, FormInput form, CaseFile file) {
    this.say = say;
    this.form = form;
    this.people = new People(say, file);
  }

  Optional<EvidenceAdded> document() {
    Optional<EvidenceKind> kind =
        form.choice("doc-kind", EvidenceKind.class, say.say("exhibits.kind-needed"));
    String title = form.needed("doc-title", say.say("exhibits.title-needed"));
    Optional<LocalDate> on = day("doc-received");
    boolean inConfidence = !form.all("doc-confidence").isEmpty();
    return kind.flatMap(
        k -> on.map(d -> new EvidenceAdded(k, title, d, form.text("doc-text"), inConfidence)));
  }

  Optional<MedicalReportAdded> report() {
    Optional<PersonId> person = person("med-person");
    Optional<LocalDate> dated = day("med-dated");
    Optional<Consistency> grade =
        form.choice("med-grade", Consistency.class, say.say("exhibits.grade-needed"));
    String summary = form.needed("med-summary", say.say("exhibits.summary-needed"));
    return person.flatMap(
        p -> dated.flatMap(d -> grade.map(g -> new MedicalReportAdded(p, d, g, summary))));
  }

  Optional<ScreeningScored> score() {
    Optional<PersonId> person = person("scr-person");
    String instrument = form.needed("scr-instrument", say.say("exhibits.instrument-needed"));
    Optional<Integer> score =
        Optional.of(form.text("scr-score"))
            .filter(t -> t.matches("\\d{1,4}"))
            .map(Integer::parseInt);
    if (score.isEmpty()) {
      form.refuse("scr-score", say.say("exhibits.score-needed"));
    }
    Optional<ScreeningEffect> effect =
        form.choice("scr-effect", ScreeningEffect.class, say.say("exhibits.effect-needed"));
    return person.flatMap(
        p -> score.flatMap(s -> effect.map(e -> new ScreeningScored(p, instrument, s, e))));
  }

  Optional<CountryInformationAdded> country() {
    Optional<InformationKind> kind =
        form.choice("coi-kind", InformationKind.class, say.say("exhibits.kind-needed"));
    Optional<Country> about = about();
    String title = form.needed("coi-title", say.say("exhibits.title-needed"));
    String publisher = form.needed("coi-publisher", say.say("exhibits.publisher-needed"));
    String passage = form.needed("coi-passage", say.say("exhibits.passage-needed"));
    Optional<LocalDate> published = perhaps("coi-published");
    Optional<LocalDate> accessed = perhaps("coi-accessed");
    Optional<LocalDate> to = perhaps("coi-to");
    Optional<InForce> inForce = perhaps("coi-from").map(from -> new InForce(from, to));
    return kind.flatMap(k ->
        about.map(c ->
            new CountryInformationAdded(
                k, c, title, publisher, published, accessed, inForce, passage)));
  }

  /** A source of the shelf, taken as it stands there. */
  Optional<? extends EvidenceAct> taken(Shelf shelf) {
    return shelf.find(form.text("key")).map(ShelfSource::intoFile);
  }

  /** The countries one can speak of, by their two letters. */
  static Stream<String> countries() {
    return Arrays.stream(java.util.Locale.getISOCountries());
  }

  private Optional<Country> about() {
    List<String> known = countries().toList();
    Optional<Country> about =
        Optional.of(form.text("coi-about")).filter(known::contains).map(Country::new);
    if (about.isEmpty()) {
      form.refuse("coi-about", say.say("exhibits.about-needed"));
    }
    return about;
  }

  private Optional<PersonId> person(String field) {
    Optional<PersonId> person = people.find(form.text(field));
    if (person.isEmpty()) {
      form.refuse(field, say.say("exhibits.person-needed"));
    }
    return person;
  }

  private Optional<LocalDate> day(String field) {
    return form.day(field, say.say("exhibits.day-needed"));
  }

  private Optional<LocalDate> perhaps(String field) {
    return form.text(field).isEmpty() ? Optional.empty() : day(field);
  }
}
