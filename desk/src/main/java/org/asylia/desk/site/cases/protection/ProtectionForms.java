package org.asylia.desk.site.cases.protection;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.Protection.Alarm;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmActedOn;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.casefile.ProtectionAct.Content;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.ProtectionAct.ReferralOffered;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.site.cases.form.ActForm;
import org.asylia.desk.site.cases.form.ActForm.Input;
import org.asylia.desk.site.cases.form.FormMaker;
import org.asylia.desk.site.cases.form.People;

/** Makes the forms of the protection page. */
record ProtectionForms(FormMaker make, CaseFile file, java.time.Instant now) {
  private static final int VALID_DAYS = 180;
  private static final int MINUTES = 30;

  private Messages say() {
    return make.visit().messages();
  }

  /** The forms beside the alarms. */
  List<ActForm> offered() {
    List<ActForm> forms = new ArrayList<>();
    if (make.may(AlarmRaised.class)) {
      forms.add(raise());
    }
    if (make.may(CertificateIssued.class)) {
      forms.add(certificate());
    }
    if (make.may(ReferralOffered.class)) {
      forms.add(referral());
    }
    if (make.may(Disclosed.class)) {
      forms.add(byConsent());
      forms.add(byLaw());
    }
    return forms;
  }

  private ActForm raise() {
    Messages say = say();
    String host = file.registration().opened().map(o -> o.act().hostState().code()).orElse("");
    return form(
        "raise",
        say.say("protection.raise"),
        say.say("protection.raise-then"),
        true,
        make.one("raise-person", say.say("protection.whom"), people()),
        make.one("raise-kind", say.say("protection.kind"), make.choices(AlarmKind.values())),
        make.line("raise-where", say.say("protection.where"), "text", host),
        make.line(
            "raise-when",
            say.say("protection.when"),
            "datetime-local",
            now.atZone(ZoneOffset.UTC)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()),
        make.line(
            "raise-minutes", say.say("protection.minutes"), "number", Integer.toString(MINUTES)),
        make.area("raise-account", say.say("protection.account")));
  }

  private ActForm certificate() {
    Messages say = say();
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    List<Choice> names = new ArrayList<>();
    for (var person : file.registration().members().keySet()) {
      String label = People.label(say, file, person);
      People.names(file, person)
          .forEach(
              n -> names.add(new Choice(person + "|" + n, say.say("protection.as", n, label))));
    }
    return form(
        "certificate",
        say.say("protection.certificate"),
        say.say("protection.certificate-then"),
        false,
        make.one("certificate-holder", say.say("protection.holder"), names),
        make.line(
            "certificate-until",
            say.say("protection.until"),
            "date",
            today.plusDays(VALID_DAYS).toString()));
  }

  private ActForm referral() {
    Messages say = say();
    return form(
        "referral",
        say.say("protection.referral"),
        say.say("protection.referral-then"),
        false,
        make.one("referral-person", say.say("protection.whom"), people()),
        make.line("referral-service", say.say("protection.service"), "text", ""),
        make.one(
            "referral-accepted",
            say.say("protection.accepts"),
            List.of(
                new Choice("yes", say.say("protection.accepted")),
                new Choice("no", say.say("protection.declined")))));
  }

  private ActForm byConsent() {
    Messages say = say();
    return form(
        "consented",
        say.say("protection.disclose"),
        say.say("protection.disclose-then"),
        true,
        make.one("consented-consent", say.say("protection.consent"), consents()),
        make.several(
            "consented-content", say.say("protection.content"), make.choices(Content.values())));
  }

  private ActForm byLaw() {
    Messages say = say();
    return form(
        "lawful",
        say.say("protection.disclose-law"),
        say.say("protection.disclose-law-then"),
        true,
        make.one("lawful-person", say.say("protection.whom"), people()),
        make.one(
            "lawful-kind", say.say("protection.recipient"), make.choices(Recipient.Kind.values())),
        new Input.Line(
            make.typed()
                .fill(
                    Field.of("lawful-country", say.say("protection.recipient-country"))
                        .hinting(say.say("protection.country-hint"))),
            "text"),
        make.line("lawful-reference", say.say("protection.reference"), "text", ""),
        make.one("lawful-purpose", say.say("protection.purpose"), make.choices(Purpose.values())),
        make.several(
            "lawful-content", say.say("protection.content"), make.choices(Content.values())),
        make.line("lawful-provision", say.say("protection.provision"), "text", ""));
  }

  /** The consents that can still be used. */
  private List<Choice> consents() {
    Messages say = say();
    return file.registration().consents().stream()
        .filter(c -> !file.registration().withdrawals().containsKey(c.id()))
        .map(c -> new Choice(c.id().toString(), consent(say, c)))
        .toList();
  }

  private String consent(Messages say, Entered<ConsentGiven> given) {
    ConsentGiven c = given.act();
    return say.say(
        "protection.consent-of",
        People.label(say, file, c.person()),
        say.word(c.purpose()),
        recipient(say, c.recipient()));
  }

  /** A recipient in words, without any person. */
  static String recipient(Messages say, Recipient recipient) {
    return recipient
        .country()
        .map(c ->
            say.say(
                "protection.to-country",
                say.word(recipient.kind()),
                c.code(),
                recipient.reference()))
        .orElseGet(
            () -> say.say("protection.to", say.word(recipient.kind()), recipient.reference()));
  }

  /** The forms of one alarm. */
  List<ActForm> of(Alarm alarm) {
    Messages say = say();
    List<ActForm> forms = new ArrayList<>();
    String id = alarm.raised().id().toString();
    if (alarm.closed().isPresent()) {
      return forms;
    }
    if (alarm.acknowledged().isEmpty()) {
      if (make.may(AlarmAcknowledged.class)) {
        forms.add(form("acknowledge-" + id, say.say("protection.acknowledge"), "", true));
      }
      return forms;
    }
    if (make.may(AlarmActedOn.class)) {
      forms.add(
          form(
              "acted-" + id,
              say.say("protection.act"),
              "",
              false,
              make.area("acted-" + id + "-text", say.say("protection.act-text"))));
    }
    if (make.may(AlarmClosed.class)) {
      forms.add(
          form(
              "close-" + id,
              say.say("protection.close"),
              "",
              false,
              make.area("close-" + id + "-text", say.say("protection.close-text"))));
    }
    return forms;
  }

  private List<Choice> people() {
    return People.choices(say(), file);
  }

  private static ActForm form(
      String code, String title, String text, boolean grave, Input... inputs) {
    return new ActForm(code, title, text, List.of(inputs), title, grave);
  }
}
