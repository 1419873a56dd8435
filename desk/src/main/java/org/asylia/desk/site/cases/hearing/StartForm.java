package org.asylia.desk.site.cases.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.citing.People;

/** The form that begins an interview. */
final class StartForm {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String NOBODY = "none";

  private final Messages say;
  private final FormInput form;
  private final Roster roster;

  StartForm(Messages say, FormInput form, Roster roster) {
    this.say = say;
    this.form = form;
    this.roster = roster;
  }

  /** Reads the form; empty where a message now stands beside a field. */
  Optional<InterviewHeld> read(People people) {
    Optional<PersonId> person = people.find(form.text("start-person"));
    if (person.isEmpty()) {
      form.refuse("start-person", say.say("hearing.person-needed"));
    }
    Optional<LocalDate> on = form.day("start-on", say.say("hearing.day-needed"));
    Optional<Language> spoken = Languages.read(form.text("start-spoken"));
    if (spoken.isEmpty()) {
      form.refuse("start-spoken", say.say("hearing.language-needed"));
    }
    Optional<Interpreting> interpreting = interpreting();
    boolean alone = !form.text("start-alone").equals(NO);
    return form.fine()
        ? person.flatMap(p ->
            on.flatMap(d ->
                spoken.flatMap(l -> interpreting.map(i -> new InterviewHeld(p, d, l, alone, i)))))
        : Optional.empty();
  }

  private Optional<Interpreting> interpreting() {
    String chosen = form.text("start-interpreter");
    if (chosen.equals(NOBODY)) {
      return Optional.of(new Interpreting.NoInterpreter());
    }
    Optional<OfficerId> interpreter =
        interpreters().stream()
            .filter(o -> o.id().equals(chosen))
            .map(Officer::officer)
            .findFirst();
    if (interpreter.isEmpty()) {
      form.refuse("start-interpreter", say.say("hearing.interpreter-needed"));
    } else if (!form.all("start-conflict").contains(YES)) {
      form.refuse("start-conflict", say.say("hearing.conflict-needed"));
    }
    boolean offered = form.all("start-same-sex").contains(YES);
    return interpreter.map(id -> new Interpreting.By(id, true, offered));
  }

  private List<Officer> interpreters() {
    return roster.officers().stream().filter(o -> o.holds(Role.INTERPRETER)).toList();
  }

  /** The fields as the page shows them. */
  InterviewsPage.Start fields(People people, List<Language> languages, LocalDate today) {
    return new InterviewsPage.Start(
        form.fill(person(people)),
        people.choices(),
        form.fill(Field.of("start-on", say.say("hearing.day")).holding(today.toString()).needed()),
        form.fill(Field.of("start-spoken", say.say("hearing.spoken")).needed()),
        Languages.all(say, languages),
        form.fill(
            Field.of("start-alone", say.say("hearing.alone"))
                .hinting(say.say("hearing.alone-hint"))
                .holding(YES)
                .needed()),
        List.of(new Choice(YES, say.say("hearing.yes")), new Choice(NO, say.say("hearing.no"))),
        form.fill(Field.of("start-interpreter", say.say("hearing.interpreter")).needed()),
        interpreterChoices(),
        form.fill(Field.of("start-conflict", say.say("hearing.conflict"))),
        List.of(new Choice(YES, say.say("hearing.conflict-made"))),
        form.fill(Field.of("start-same-sex", say.say("hearing.same-sex"))),
        List.of(new Choice(YES, say.say("hearing.same-sex-offered"))));
  }

  private Field person(People people) {
    Field field = Field.of("start-person", say.say("hearing.person")).needed();
    return people.choices().size() == 1
        ? field.holding(people.choices().getFirst().value())
        : field;
  }

  private List<Choice> interpreterChoices() {
    List<Choice> choices = new java.util.ArrayList<>();
    choices.add(new Choice(NOBODY, say.say("hearing.no-interpreter")));
    interpreters().forEach(o -> choices.add(new Choice(o.id(), o.name())));
    return choices;
  }
}
