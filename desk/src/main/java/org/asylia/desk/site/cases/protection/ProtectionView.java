package org.asylia.desk.site.cases.protection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.Protection.Alarm;
import org.asylia.casefile.ProtectionAct.Basis;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.ProtectionAct.ReferralOffered;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.form.People;
import org.asylia.desk.site.cases.protection.ProtectionPage.AlarmCard;
import org.asylia.desk.site.cases.protection.ProtectionPage.Paper;
import org.asylia.protection.AlarmClock;

/** Shows what protection did in a case, in the reader's words. */
record ProtectionView(
    Messages say, CaseWords words, CaseFile file, CertificatePapers papers, Instant now) {

  List<AlarmCard> alarms(ProtectionForms forms) {
    return file.protection().alarms().values().stream()
        .sorted(
            Comparator.comparing((Alarm a) -> a.closed().isPresent())
                .thenComparing(a -> a.acknowledged().isPresent())
                .thenComparing(a -> a.raised().at(), Comparator.reverseOrder()))
        .map(a -> card(a, forms))
        .toList();
  }

  private AlarmCard card(Alarm alarm, ProtectionForms forms) {
    var raised = alarm.raised();
    Optional<String> told =
        AlarmClock.running(file, now).stream()
            .filter(r -> r.alarm().equals(raised.id()) && !r.acknowledged())
            .findFirst()
            .map(r ->
                r.overdue(now)
                    ? say.say("protection.overdue", say.time(r.due()), say.word(r.rung()))
                    : say.say("protection.due", say.time(r.due()), say.word(r.rung())));
    return new AlarmCard(
        say.say(
            "protection.alarm",
            say.word(raised.act().kind()),
            Countries.name(say, raised.act().where()),
            People.label(say, file, raised.act().person())),
        standing(alarm),
        told,
        raised.at(),
        alarm.closed().isEmpty() && alarm.acknowledged().isEmpty(),
        raised.act().account(),
        done(alarm),
        forms.of(alarm));
  }

  private Chip standing(Alarm alarm) {
    if (alarm.closed().isPresent()) {
      return new Chip(say.say("protection.is-closed"), Tone.NEUTRAL);
    }
    return alarm.acknowledged().isPresent()
        ? new Chip(say.say("protection.is-taken"), Tone.INFORMING)
        : new Chip(say.say("protection.is-running"), Tone.DANGER);
  }

  private List<TimelineEntry> done(Alarm alarm) {
    List<TimelineEntry> done = new ArrayList<>();
    done.add(entry(alarm.raised(), say.say("protection.was-raised"), Optional.empty()));
    alarm
        .acknowledged()
        .ifPresent(a -> done.add(entry(a, say.say("protection.was-taken"), Optional.empty())));
    alarm
        .actions()
        .forEach(a ->
            done.add(entry(a, say.say("protection.was-acted"), Optional.of(a.act().action()))));
    alarm
        .closed()
        .ifPresent(a ->
            done.add(entry(a, say.say("protection.was-closed"), Optional.of(a.act().outcome()))));
    return done;
  }

  private TimelineEntry entry(Entered<?> at, String title, Optional<String> text) {
    return new TimelineEntry(
        at.at(), title, words.officer(say, at.author()), text, Optional.empty());
  }

  List<Paper> certificates() {
    return file.protection().certificates().reversed().stream().map(this::paper).toList();
  }

  private Paper paper(Entered<CertificateIssued> issued) {
    boolean over = now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(issued.act().validUntil());
    return new Paper(
        People.label(say, file, issued.act().person()),
        say.date(issued.act().validUntil()),
        over
            ? new Chip(say.say("protection.expired"), Tone.WARNING)
            : new Chip(say.say("protection.valid"), Tone.GOOD),
        papers
            .certificate(file, issued)
            .map(_ -> "/cases/" + file.id() + "/certificates/" + issued.id()));
  }

  /** Referrals and disclosures, oldest first. */
  List<TimelineEntry> given() {
    return file.history().stream().flatMap(this::given).toList();
  }

  private Stream<TimelineEntry> given(Recorded at) {
    return switch (at.act()) {
      case ReferralOffered a ->
          Stream.of(
              told(
                  at,
                  say.say(
                      "protection.referred",
                      People.label(say, file, a.person()),
                      a.service(),
                      a.accepted()
                          ? say.say("protection.accepted")
                          : say.say("protection.declined"))));
      case Disclosed a -> Stream.of(told(at, disclosed(a)));
      default -> Stream.empty();
    };
  }

  private String disclosed(Disclosed a) {
    String basis =
        switch (a.basis()) {
          case Basis.Consent _ -> say.say("protection.with-consent");
          case Basis.Law(String provision) -> provision;
        };
    return say.say(
        "protection.disclosed",
        ProtectionForms.recipient(say, a.recipient()),
        String.join(", ", a.content().stream().map(say::word).toList()),
        say.word(a.purpose()),
        basis);
  }

  private TimelineEntry told(Recorded at, String text) {
    TimelineEntry plain = words.entry(say, at);
    return new TimelineEntry(
        plain.time(), plain.title(), plain.by(), Optional.of(text), Optional.empty());
  }
}
