package org.asylia.desk.site.cases.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.Countries;

/** Reads consents, needs, safeguards and the procedure out of a case file. */
record CareReader(FileDesk desk, CaseWords words) {

  List<Shown.Line> consents() {
    var registration = desk.file().registration();
    Stream<Shown.Line> given = registration.consents().stream().map(this::given);
    Stream<Shown.Line> refused =
        registration.refusals().stream()
            .map(r ->
                line(
                    FileWords.consent(
                        desk, r.act().person(), r.act().purpose(), r.act().recipient()),
                    Optional.of(new Chip(desk.say().say("file.refused"), Tone.WARNING)),
                    r));
    return Stream.concat(given, refused).toList();
  }

  List<Shown.Line> needs() {
    return desk.file().registration().needs().stream()
        .map(n ->
            line(
                desk.say()
                    .say(
                        "file.need-of",
                        desk.people().name(n.act().person()),
                        desk.needs().name(desk.say(), n.act().code()),
                        n.act().code()),
                Optional.empty(),
                n))
        .toList();
  }

  List<Shown.Line> safeguards() {
    var registration = desk.file().registration();
    List<Shown.Line> lines = new ArrayList<>();
    registration
        .guardians()
        .forEach(g ->
            lines.add(
                line(
                    desk.people().name(g.act().child()) + " · " + desk.say().word(g.act().kind()),
                    Optional.empty(),
                    g)));
    registration
        .bestInterestsAssessments()
        .forEach(b ->
            lines.add(
                line(
                    desk.people().name(b.act().child()) + ": " + b.act().conclusion(),
                    Optional.of(new Chip(desk.say().say("file.interests-officer"), Tone.INFORMING)),
                    b)));
    registration
        .bestInterestsDeterminations()
        .forEach(b ->
            lines.add(
                line(
                    desk.people().name(b.act().child()) + ": " + b.act().conclusion(),
                    Optional.of(new Chip(desk.say().say("file.interests-panel"), Tone.GOOD)),
                    b)));
    return lines;
  }

  List<Shown.Line> procedure() {
    var say = desk.say();
    List<Shown.Line> lines = new ArrayList<>();
    var registration = desk.file().registration();
    registration
        .opened()
        .ifPresent(o ->
            lines.add(
                line(
                    say.say(
                        "file.opened-in",
                        Countries.name(say, o.act().hostState()),
                        say.word(o.act().modality())),
                    Optional.empty(),
                    o)));
    registration
        .modalityChanges()
        .forEach(c ->
            lines.add(
                line(
                    say.say("file.changed-to", say.word(c.act().to()), say.word(c.act().reason()))
                        + " "
                        + c.act().explanation(),
                    Optional.empty(),
                    c)));
    desk.file()
        .access()
        .assigned()
        .forEach(a ->
            lines.add(
                line(
                    say.say(
                        "file.assign-as",
                        words.officer(say, a.act().officer()),
                        say.word(a.act().role())),
                    Optional.empty(),
                    a)));
    return lines;
  }

  private Shown.Line given(Entered<ConsentGiven> consent) {
    var say = desk.say();
    boolean withdrawn = desk.file().registration().withdrawals().containsKey(consent.id());
    boolean over = consent.act().until().filter(until -> until.isBefore(desk.today())).isPresent();
    Chip chip =
        withdrawn
            ? new Chip(say.say("file.withdrawn"), Tone.WARNING)
            : over
                ? new Chip(say.say("file.over"), Tone.WARNING)
                : consent
                    .act()
                    .until()
                    .map(until -> new Chip(say.say("file.given-until", say.date(until)), Tone.GOOD))
                    .orElseGet(() -> new Chip(say.say("file.given"), Tone.GOOD));
    return line(FileWords.consent(desk, consent.act()), Optional.of(chip), consent);
  }

  private Shown.Line line(String text, Optional<Chip> chip, Entered<?> entered) {
    var say = desk.say();
    return new Shown.Line(
        text,
        chip,
        say.say("file.recorded", say.time(entered.at()), words.officer(say, entered.author())));
  }
}
