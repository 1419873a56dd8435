package org.asylia.desk.site.cases.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Batch;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.SendTrouble;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.hearing.Languages;
import org.asylia.desk.site.cases.stating.Codes;
import org.asylia.desk.site.cases.stating.Needs;

/** The intake form: shows what was typed, and turns it into the first acts of a case. */
final class IntakeForm {
  private static final int MOST_PEOPLE = 20;

  private final Visit visit;
  private final Messages say;
  private final FormInput form;
  private final Office office;
  private final Needs needs;

  IntakeForm(Visit visit, FormInput form, Office office, Needs needs) {
    this.visit = visit;
    this.say = visit.messages();
    this.form = form;
    this.office = office;
    this.needs = needs;
  }

  /** One person as read. */
  private record Registered(PersonId id, PersonAsked.Answers answers, Source source) {}

  /** The acts of the case; empty where a message now stands beside a field. */
  Optional<Consumer<Batch>> read() {
    Optional<Country> host =
        Optional.of(form.text("host")).filter(Countries::known).map(Country::new);
    if (host.isEmpty()) {
      form.refuse("host", say.say("intake.host-needed"));
    }
    Optional<Modality> modality =
        form.choice("modality", Modality.class, say.say("intake.modality-needed"));
    PersonId applicant = newPerson();
    List<Registered> people = people(applicant);
    return form.fine() && host.isPresent() && modality.isPresent()
        ? Optional.of(batch -> record(batch, host.get(), modality.get(), people))
        : Optional.empty();
  }

  private List<Registered> people(PersonId applicant) {
    LocalDate today = LocalDate.ofInstant(office.clock().instant(), ZoneOffset.UTC);
    List<Registered> people = new ArrayList<>();
    for (int number : numbers()) {
      PersonAsked asked = new PersonAsked(say, form, number);
      PersonId id = number == 0 ? applicant : newPerson();
      Optional<PersonAsked.Answers> answers = asked.read(today);
      Optional<Source> source = asked.source(id, applicant);
      answers.ifPresent(a -> source.ifPresent(s -> people.add(new Registered(id, a, s))));
    }
    return people;
  }

  private void record(Batch batch, Country host, Modality modality, List<Registered> people) {
    batch.add(new CaseOpened(office.situation().id(), host, modality, false));
    people.forEach(p -> p.answers().record(batch, p.id(), p.source()));
    PersonId applicant = people.getFirst().id();
    Source said = new Source.Said(applicant);
    people.forEach(p ->
        batch.add(
            PersonAsked.stated(
                p.id(), Topic.WHEREABOUTS, new Value.Coded(host.code()), new Source.Observed())));
    Language spoken = Languages.read(form.text("p0-rights")).orElse(Language.KOREAN);
    words(batch, applicant, said, "exit", Topic.EXIT, spoken);
    form.all("motives").stream()
        .flatMap(
            m -> java.util.Arrays.stream(Codes.Motive.values()).filter(v -> v.name().equals(m)))
        .forEach(m ->
            batch.add(
                PersonAsked.stated(applicant, Topic.MOTIVE, new Value.Coded(m.code()), said)));
    words(batch, applicant, said, "motive-words", Topic.MOTIVE, spoken);
    words(batch, applicant, said, "fear", Topic.FEAR, spoken);
    form.all("needs").stream()
        .filter(needs::has)
        .distinct()
        .forEach(code -> batch.add(new NeedIdentified(applicant, code, said)));
    consents().record(batch, applicant, host);
  }

  private void words(
      Batch batch, PersonId about, Source source, String field, Topic topic, Language language) {
    String text = form.text(field);
    if (!text.isEmpty()) {
      batch.add(PersonAsked.stated(about, topic, new Value.Words(text, language), source));
    }
  }

  /** The page with what was typed. */
  IntakePage page(Optional<SendTrouble> trouble) {
    List<Language> letters = office.situation().languages();
    return new IntakePage(
        visit,
        new Group(say.say("intake.file"), "", file()),
        numbers().stream()
            .map(number -> new PersonQuestions(say, form, letters, number).block())
            .toList(),
        count(),
        gone(),
        account(),
        trouble);
  }

  private List<Ask> file() {
    return List.of(
        Ask.select(
            form.fill(Field.of("host", say.say("intake.host")).needed()), Countries.choices(say)),
        Ask.select(
            form.fill(
                Field.of("modality", say.say("intake.modality"))
                    .holding(Modality.REGULAR.name())
                    .needed()),
            Codes.choices(say, Modality.class)));
  }

  private List<Group> account() {
    List<Ask> told =
        List.of(
            Ask.words(form.fill(Field.of("exit", say.say("intake.exit")))),
            Ask.several(
                form.fill(Field.of("motives", say.say("intake.motives"))),
                Codes.choices(say, Codes.Motive.class)),
            Ask.words(form.fill(Field.of("motive-words", say.say("intake.motive-words")))),
            Ask.words(form.fill(Field.of("fear", say.say("intake.fear")))));
    List<Ask> needed =
        List.of(
            Ask.several(form.fill(Field.of("needs", say.say("intake.needs"))), needs.choices(say)));
    return List.of(
        new Group(say.say("intake.account"), say.say("intake.account-note"), told),
        new Group(say.say("intake.needs-title"), say.say("intake.needs-note"), needed),
        new Group(
            say.say("intake.consents-title"), say.say("intake.consents-note"), consents().asks()));
  }

  private Consents consents() {
    List<Country> second =
        office.situation().secondNationalities().stream()
            .sorted(Comparator.comparing(Country::code))
            .toList();
    return new Consents(say, form, second);
  }

  private List<Integer> numbers() {
    List<String> gone = gone();
    return IntStream.range(0, count())
        .boxed()
        .filter(n -> n == 0 || !gone.contains(Integer.toString(n)))
        .toList();
  }

  private int count() {
    int typed = form.number("people", 1, MOST_PEOPLE, "").orElse(1);
    boolean another = form.text("do").equals("person");
    return Math.min(MOST_PEOPLE, typed + (another ? 1 : 0));
  }

  private List<String> gone() {
    List<String> gone = new ArrayList<>(form.all("gone"));
    String asked = form.text("do");
    if (asked.startsWith("drop-")) {
      gone.add(asked.substring("drop-".length()));
    }
    return gone;
  }

  private PersonId newPerson() {
    return new PersonId(office.node().vault().newEntry().value());
  }
}
