package org.asylia.desk.site.cases.intake;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Batch;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;

/**
 * The consents asked for at intake, each to one purpose and one recipient. Nothing is chosen
 * beforehand, and not asking is recorded as nothing.
 */
record Consents(Messages say, FormInput form, List<Country> secondStates) {
  private static final String YES = "yes";
  private static final String NO = "no";

  List<Ask> asks() {
    return List.of(
        ask("consent-referral", say.say("intake.consent-referral")),
        ask("consent-intervention", say.say("intake.consent-intervention")),
        ask("consent-tracing", say.say("intake.consent-tracing")),
        ask("consent-nationality", say.say("intake.consent-nationality")));
  }

  void record(Batch batch, PersonId person, Country host) {
    answer(
        batch,
        person,
        "consent-referral",
        Purpose.REFERRAL,
        new Recipient(Recipient.Kind.ORGANISATION, Optional.of(host), "health-partner"));
    answer(
        batch,
        person,
        "consent-intervention",
        Purpose.INTERVENTION,
        new Recipient(Recipient.Kind.HOST_STATE, Optional.of(host), "immigration-authority"));
    answer(
        batch,
        person,
        "consent-tracing",
        Purpose.FAMILY_TRACING,
        new Recipient(Recipient.Kind.ORGANISATION, Optional.of(host), "tracing-partner"));
    for (Country state : secondStates) {
      answer(
          batch,
          person,
          "consent-nationality",
          Purpose.NATIONALITY_CHECK,
          new Recipient(Recipient.Kind.SECOND_STATE, Optional.of(state), "mission-in-host"));
    }
  }

  private void answer(
      Batch batch, PersonId person, String field, Purpose purpose, Recipient recipient) {
    switch (form.text(field)) {
      case YES -> batch.add(new ConsentGiven(person, purpose, recipient, Optional.empty()));
      case NO -> batch.add(new ConsentRefused(person, purpose, recipient));
      default -> {
        // Not asked: nothing happened, so nothing is recorded.
      }
    }
  }

  private Ask ask(String name, String label) {
    return Ask.select(
        form.fill(Field.of(name, label)),
        List.of(
            new Choice(YES, say.say("intake.consents")),
            new Choice(NO, say.say("intake.refuses"))));
  }
}
