package org.asylia.desk.site.cases.resettlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.ResettlementAct.Category;
import org.asylia.casefile.ResettlementAct.Departed;
import org.asylia.casefile.ResettlementAct.Placed;
import org.asylia.casefile.ResettlementAct.Priority;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.form.ActForm;
import org.asylia.desk.site.cases.form.ActForm.Input;
import org.asylia.desk.site.cases.form.FormMaker;
import org.asylia.desk.site.cases.form.People;

/** Makes the forms of the resettlement page. */
record ResettlementForms(FormMaker make, CaseFile file, State state, Instant now) {

  List<ActForm> offered() {
    List<ActForm> forms = new ArrayList<>();
    if (state == State.SUBMISSION && make.may(SubmissionSigned.class)) {
      forms.add(sign());
    }
    if (state == State.PLACEMENT && make.may(Placed.class)) {
      forms.add(place());
    }
    if (state == State.DEPARTURE && make.may(Departed.class)) {
      forms.add(depart());
    }
    if (List.of(State.RECOGNISED, State.SUBMISSION, State.PLACEMENT, State.DEPARTURE)
            .contains(state)
        && make.may(SubmissionProposed.class)) {
      forms.add(propose());
    }
    return forms;
  }

  private Messages say() {
    return make.visit().messages();
  }

  private ActForm propose() {
    Messages say = say();
    return form(
        "propose",
        say.say("resettlement.propose"),
        say.say("resettlement.propose-then"),
        make.one("propose-person", say.say("resettlement.person"), People.choices(say, file)),
        make.one(
            "propose-primary", say.say("resettlement.primary"), make.choices(Category.values())),
        make.one(
            "propose-secondary",
            say.say("resettlement.secondary"),
            make.choices(Category.values())),
        make.one(
            "propose-priority", say.say("resettlement.priority"), make.choices(Priority.values())),
        make.one("propose-consent", say.say("resettlement.consent"), consents()),
        make.area("propose-reasons", say.say("resettlement.reasons")));
  }

  private ActForm sign() {
    Messages say = say();
    return form(
        "sign",
        say.say("resettlement.sign"),
        say.say("resettlement.sign-then"),
        make.one(
            "sign-priority", say.say("resettlement.priority"), make.choices(Priority.values())));
  }

  private ActForm place() {
    Messages say = say();
    return form(
        "place",
        say.say("resettlement.place"),
        say.say("resettlement.place-then"),
        make.line("place-country", say.say("resettlement.country"), "text", ""),
        make.line("place-on", say.say("resettlement.on"), "date", today()));
  }

  private ActForm depart() {
    Messages say = say();
    return form(
        "depart",
        say.say("resettlement.depart"),
        say.say("resettlement.depart-then"),
        make.line("depart-on", say.say("resettlement.departed-on"), "date", today()));
  }

  private List<Choice> consents() {
    Messages say = say();
    return file.registration().consents().stream()
        .filter(c -> c.act().purpose() == Purpose.RESETTLEMENT)
        .filter(c -> !file.registration().withdrawals().containsKey(c.id()))
        .map(c ->
            new Choice(
                c.id().toString(),
                say.say(
                    "resettlement.consent-of",
                    People.label(say, file, c.act().person()),
                    c.act().recipient().reference())))
        .toList();
  }

  private String today() {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    return today.toString();
  }

  private static ActForm form(String code, String title, String text, Input... inputs) {
    return new ActForm(code, title, text, List.of(inputs), title, false);
  }
}
