package org.asylia.desk.site.cases.resettlement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ResettlementAct;
import org.asylia.casefile.ResettlementAct.Category;
import org.asylia.casefile.ResettlementAct.Departed;
import org.asylia.casefile.ResettlementAct.Placed;
import org.asylia.casefile.ResettlementAct.Priority;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.form.People;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the forms of the resettlement page; what is wrong is noted beside the field. */
record ResettlementInput(CaseFile file, FormInput form, Messages say) {

  /** The act that the form asks for; empty where fields are wrong. */
  Optional<Act> read() {
    Optional<? extends Act> act =
        switch (form.text("do")) {
          case "propose" -> proposed();
          case "sign" -> signed();
          case "place" -> placed();
          case "depart" -> departed();
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    return act.filter(_ -> form.fine()).map(a -> a);
  }

  private Optional<SubmissionProposed> proposed() {
    String need = say.say("protection.need-choice");
    Optional<PersonId> person = People.read(file, form.text("propose-person"));
    if (person.isEmpty()) {
      form.refuse("propose-person", need);
    }
    Optional<Category> primary = form.choice("propose-primary", Category.class, need);
    Optional<Category> secondary = form.choice("propose-secondary", Category.class, need);
    if (primary.isPresent() && primary.equals(secondary)) {
      form.refuse("propose-secondary", say.say("resettlement.need-different"));
    }
    Optional<Priority> priority = form.choice("propose-priority", Priority.class, need);
    Optional<EntryId> consent = form.entry("propose-consent");
    if (consent.isEmpty()) {
      form.refuse("propose-consent", say.say("resettlement.need-consent"));
    }
    String reasons = form.needed("propose-reasons", say.say("protection.need-text"));
    return form.fine()
        ? Optional.of(
            new SubmissionProposed(
                person.orElseThrow(),
                primary.orElseThrow(),
                secondary.orElseThrow(),
                priority.orElseThrow(),
                consent.orElseThrow(),
                reasons))
        : Optional.empty();
  }

  private Optional<SubmissionSigned> signed() {
    EntryId proposal = last(SubmissionProposed.class);
    return form.choice("sign-priority", Priority.class, say.say("protection.need-choice"))
        .map(p -> new SubmissionSigned(proposal, p));
  }

  private Optional<Placed> placed() {
    EntryId submission = last(SubmissionSigned.class);
    Optional<LocalDate> on = form.day("place-on", say.say("protection.need-day"));
    try {
      Country country = new Country(form.text("place-country").toUpperCase(Locale.ROOT));
      return on.map(d -> new Placed(submission, country, d));
    } catch (IllegalArgumentException e) {
      form.refuse("place-country", say.say("protection.need-country"));
      return Optional.empty();
    }
  }

  private Optional<Departed> departed() {
    EntryId placement = last(Placed.class);
    return form.day("depart-on", say.say("protection.need-day"))
        .map(d -> new Departed(placement, d));
  }

  private EntryId last(Class<? extends ResettlementAct> type) {
    return file.resettlement()
        .last(type)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST))
        .id();
  }
}
