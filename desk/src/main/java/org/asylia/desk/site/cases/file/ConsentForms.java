package org.asylia.desk.site.cases.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.Country;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.stating.Codes;

/** The forms about consent: given, refused, taken back. */
final class ConsentForms {
  private ConsentForms() {}

  /** Records consent or its refusal. */
  record Consent() implements FileForm {
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public String code() {
      return "consent";
    }

    @Override
    public Section section() {
      return Section.CONSENTS;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-consent");
    }

    @Override
    public String note(FileDesk desk) {
      return desk.say().say("intake.consents-note");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(ConsentGiven.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      return List.of(
          desk.whom("consent-person"),
          Ask.select(
              desk.needed("consent-purpose", say.say("file.purpose")),
              Codes.choices(say, Purpose.class)),
          Ask.select(
              desk.needed("consent-kind", say.say("file.recipient-kind")),
              Codes.choices(say, Recipient.Kind.class)),
          Ask.select(
              desk.field("consent-country", say.say("file.recipient-state")),
              Countries.choices(say)),
          Ask.line(
              desk.form()
                  .fill(
                      org.asylia.desk.page.Field.of("consent-recipient", say.say("file.recipient"))
                          .hinting(say.say("file.recipient-hint"))
                          .needed())),
          Ask.day(desk.field("consent-until", say.say("file.until"))),
          Ask.one(
              desk.needed("consent-answer", say.say("file.answer")),
              List.of(
                  new Choice(YES, say.say("intake.consents")),
                  new Choice(NO, say.say("intake.refuses")))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      var form = desk.form();
      Optional<PersonId> person = desk.person("consent-person");
      Optional<Purpose> purpose =
          form.choice("consent-purpose", Purpose.class, say.say("file.purpose-needed"));
      Optional<Recipient.Kind> kind =
          form.choice("consent-kind", Recipient.Kind.class, say.say("file.recipient-needed"));
      String reference = form.needed("consent-recipient", say.say("file.recipient-needed"));
      Optional<Country> country =
          Optional.of(form.text("consent-country")).filter(Countries::known).map(Country::new);
      Optional<LocalDate> until =
          form.text("consent-until").isEmpty()
              ? Optional.empty()
              : form.day("consent-until", say.say("file.day-needed"));
      String answer = form.needed("consent-answer", say.say("file.answer-needed"));
      if (!form.fine()) {
        return Optional.empty();
      }
      Optional<Recipient> recipient = kind.map(k -> new Recipient(k, country, reference));
      return person.flatMap(p ->
          purpose.flatMap(u ->
              recipient.map(r ->
                  List.of(
                      answer.equals(YES)
                          ? new ConsentGiven(p, u, r, until)
                          : new ConsentRefused(p, u, r)))));
    }
  }

  /** Takes a consent back. */
  record Withdraw() implements FileForm {
    @Override
    public String code() {
      return "withdraw";
    }

    @Override
    public Section section() {
      return Section.CONSENTS;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.withdraw");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(ConsentWithdrawn.class) && !live(desk).isEmpty();
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      return List.of(
          Ask.one(
              desk.needed("withdraw-consent", desk.say().say("file.withdraw-which")),
              live(desk).stream()
                  .map(c -> new Choice(c.id().toString(), FileWords.consent(desk, c.act())))
                  .toList()));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      Optional<List<Act>> acts =
          desk.form().entry("withdraw-consent").map(id -> List.of(new ConsentWithdrawn(id)));
      if (acts.isEmpty()) {
        desk.form().refuse("withdraw-consent", desk.say().say("file.withdraw-needed"));
      }
      return acts;
    }

    private static List<Entered<ConsentGiven>> live(FileDesk desk) {
      return desk.file().registration().consents().stream()
          .filter(c -> !desk.file().registration().withdrawals().containsKey(c.id()))
          .toList();
    }
  }
}
