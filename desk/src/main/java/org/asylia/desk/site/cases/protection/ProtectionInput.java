package org.asylia.desk.site.cases.protection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmActedOn;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.ProtectionAct.Basis;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.casefile.ProtectionAct.Content;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.ProtectionAct.ReferralOffered;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.form.People;
import org.asylia.protection.Certificate;

/** Reads the forms of the protection page; what is wrong is noted beside the field. */
record ProtectionInput(CaseFile file, FormInput form, Messages say, Instant now) {
  private static final int LONGEST_MINUTES = 7 * 24 * 60;

  /** Whether there is such a form. */
  static boolean known(String code) {
    return List.of("raise", "certificate", "referral", "consented", "lawful").contains(code)
        || code.matches("(acknowledge|acted|close)-[0-9a-f-]{36}");
  }

  /** The act that the form asks for; empty where fields are wrong. */
  Optional<Act> read(String code) {
    Optional<? extends Act> act =
        switch (code) {
          case "raise" -> raised();
          case "certificate" -> certificate();
          case "referral" -> referral();
          case "consented" -> consented();
          case "lawful" -> lawful();
          default -> alarm(code);
        };
    return act.filter(_ -> form.fine()).map(a -> a);
  }

  private Optional<? extends Act> alarm(String code) {
    String verb = code.substring(0, code.indexOf('-'));
    EntryId alarm = new EntryId(java.util.UUID.fromString(code.substring(verb.length() + 1)));
    return switch (verb) {
      case "acknowledge" -> Optional.of(new AlarmAcknowledged(alarm));
      case "acted" -> Optional.of(new AlarmActedOn(alarm, text(code + "-text")));
      default -> Optional.of(new AlarmClosed(alarm, text(code + "-text")));
    };
  }

  private Optional<AlarmRaised> raised() {
    Optional<PersonId> person = person("raise-person");
    Optional<AlarmKind> kind =
        form.choice("raise-kind", AlarmKind.class, say.say("protection.need-choice"));
    Optional<Country> where = country("raise-where", true);
    Optional<Instant> when = time("raise-when");
    Optional<Duration> within = minutes("raise-minutes");
    String account = text("raise-account");
    return form.fine()
        ? Optional.of(
            new AlarmRaised(
                person.orElseThrow(),
                kind.orElseThrow(),
                where.orElseThrow(),
                when.orElseThrow(),
                within.orElseThrow(),
                account))
        : Optional.empty();
  }

  private Optional<CertificateIssued> certificate() {
    String[] holder = form.text("certificate-holder").split("\\|", 2);
    Optional<PersonId> person = People.read(file, holder[0]);
    Optional<LocalDate> until = form.day("certificate-until", say.say("protection.need-day"));
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    if (person.isEmpty()
        || holder.length < 2
        || !People.names(file, person.get()).contains(holder[1])) {
      form.refuse("certificate-holder", say.say("protection.need-choice"));
    }
    if (until.filter(today::isAfter).isPresent()) {
      form.refuse("certificate-until", say.say("protection.need-later"));
    }
    return form.fine()
        ? Optional.of(
            new CertificateIssued(
                person.orElseThrow(),
                until.orElseThrow(),
                new Certificate(
                        file.id(), person.orElseThrow(), holder[1], today, until.orElseThrow())
                    .sha256()))
        : Optional.empty();
  }

  private Optional<ReferralOffered> referral() {
    Optional<PersonId> person = person("referral-person");
    String service = text("referral-service");
    String accepted = form.text("referral-accepted");
    if (!List.of("yes", "no").contains(accepted)) {
      form.refuse("referral-accepted", say.say("protection.need-choice"));
    }
    return person.map(p -> new ReferralOffered(p, service, accepted.equals("yes")));
  }

  private Optional<Disclosed> consented() {
    var consent = form.entry("consented-consent").flatMap(file.registration()::consent);
    if (consent.isEmpty()) {
      form.refuse("consented-consent", say.say("protection.need-consent"));
    }
    Set<Content> content = contents("consented-content");
    return consent.map(c ->
        new Disclosed(
            c.act().person(),
            c.act().recipient(),
            c.act().purpose(),
            content,
            new Basis.Consent(c.id())));
  }

  private Optional<Disclosed> lawful() {
    Optional<PersonId> person = person("lawful-person");
    Optional<Recipient.Kind> kind =
        form.choice("lawful-kind", Recipient.Kind.class, say.say("protection.need-choice"));
    Optional<Country> country = country("lawful-country", false);
    String reference = text("lawful-reference");
    Optional<Purpose> purpose =
        form.choice("lawful-purpose", Purpose.class, say.say("protection.need-choice"));
    Set<Content> content = contents("lawful-content");
    String provision = text("lawful-provision");
    return form.fine()
        ? Optional.of(
            new Disclosed(
                person.orElseThrow(),
                new Recipient(kind.orElseThrow(), country, reference),
                purpose.orElseThrow(),
                content,
                new Basis.Law(provision)))
        : Optional.empty();
  }

  private String text(String name) {
    return form.needed(name, say.say("protection.need-text"));
  }

  private Optional<PersonId> person(String name) {
    Optional<PersonId> person = People.read(file, form.text(name));
    if (person.isEmpty()) {
      form.refuse(name, say.say("protection.need-choice"));
    }
    return person;
  }

  private Optional<Country> country(String name, boolean needed) {
    String code = form.text(name).toUpperCase(Locale.ROOT);
    if (code.isEmpty() && !needed) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Country(code));
    } catch (IllegalArgumentException e) {
      form.refuse(name, say.say("protection.need-country"));
      return Optional.empty();
    }
  }

  private Optional<Instant> time(String name) {
    try {
      Instant when = LocalDateTime.parse(form.text(name)).toInstant(ZoneOffset.UTC);
      if (when.isAfter(now)) {
        form.refuse(name, say.say("protection.need-past"));
      }
      return Optional.of(when);
    } catch (DateTimeParseException e) {
      form.refuse(name, say.say("protection.need-time"));
      return Optional.empty();
    }
  }

  private Optional<Duration> minutes(String name) {
    String text = form.text(name);
    int minutes = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (minutes < 1 || minutes > LONGEST_MINUTES) {
      form.refuse(name, say.say("protection.need-minutes"));
      return Optional.empty();
    }
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private Set<Content> contents(String name) {
    List<String> chosen = form.all(name);
    Set<Content> contents = new TreeSet<>();
    Arrays.stream(Content.values()).filter(c -> chosen.contains(c.name())).forEach(contents::add);
    if (contents.isEmpty()) {
      form.refuse(name, say.say("protection.need-choice"));
    }
    return contents;
  }
}
