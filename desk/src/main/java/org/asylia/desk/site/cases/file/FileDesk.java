package org.asylia.desk.site.cases.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.PersonId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.citing.People;
import org.asylia.desk.site.cases.stating.Needs;

/**
 * What the forms of a case file work with.
 *
 * @param visit who works
 * @param open the case as it is now
 * @param form what was typed
 * @param office the office
 * @param roster the officers
 * @param needs the table of needs
 */
record FileDesk(
    Visit visit, OpenCase open, FormInput form, Office office, Roster roster, Needs needs) {

  Messages say() {
    return visit.messages();
  }

  CaseFile file() {
    return open.file();
  }

  People people() {
    return new People(say(), file());
  }

  LocalDate today() {
    return LocalDate.ofInstant(office.clock().instant(), ZoneOffset.UTC);
  }

  /** Whether the officer may do acts of that type in this case. */
  boolean may(Class<? extends Act> act) {
    return office.cases().may(CaseRequests.actor(visit), open, act);
  }

  /** The question which person; with one person in the file, that one. */
  Ask whom(String name) {
    var choices = people().choices();
    Field field = Field.of(name, say().say("file.whom")).needed();
    return Ask.select(
        form.fill(choices.size() == 1 ? field.holding(choices.getFirst().value()) : field),
        choices);
  }

  /** The person a form names; a message stands beside the field where it names none. */
  Optional<PersonId> person(String name) {
    Optional<PersonId> person = people().find(form.text(name));
    if (person.isEmpty()) {
      form.refuse(name, say().say("file.whom-needed"));
    }
    return person;
  }

  /** A field with what was typed. */
  Field field(String name, String label) {
    return form.fill(Field.of(name, label));
  }

  /** A field that must be answered, with what was typed. */
  Field needed(String name, String label) {
    return form.fill(Field.of(name, label).needed());
  }

  /** The evidence of the file as further sources. */
  List<org.asylia.desk.page.Choice> shownBy() {
    return SourceOfFile.choices(this);
  }
}
