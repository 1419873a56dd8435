package org.asylia.desk.site.cases.exhibits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.InForce;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.citing.People;
import org.asylia.desk.site.cases.exhibits.EvidencePage.Exhibit;
import org.asylia.desk.site.cases.exhibits.EvidencePage.OnShelf;
import org.asylia.evidence.ShelfSource;

/** The evidence of a file and the sources of the shelf, in words. */
final class Exhibits {
  private final Messages say;
  private final CaseFile file;
  private final People people;

  Exhibits(Messages say, CaseFile file) {
    this.say = say;
    this.file = file;
    this.people = new People(say, file);
  }

  List<Exhibit> documents() {
    return file.evidence().evidence().values().stream().map(this::document).toList();
  }

  private Exhibit document(Entered<EvidenceAdded> e) {
    List<Chip> chips = new ArrayList<>();
    chips.add(new Chip(say.word(e.act().kind()), Tone.NEUTRAL));
    if (e.act().inConfidence()) {
      chips.add(new Chip(say.say("exhibits.in-confidence"), Tone.WARNING));
    }
    return new Exhibit(
        e.id().toString(),
        e.act().title(),
        chips,
        List.of(say.say("exhibits.received", say.date(e.act().received()))),
        e.act().description());
  }

  List<Exhibit> medical() {
    return file.evidence().medical().values().stream().map(this::report).toList();
  }

  private Exhibit report(Entered<MedicalReportAdded> m) {
    return new Exhibit(
        m.id().toString(),
        people.name(m.act().person()),
        List.of(new Chip(say.word(m.act().consistency()), Tone.INFORMING)),
        List.of(say.say("exhibits.dated", say.date(m.act().dated()))),
        m.act().summary());
  }

  List<Exhibit> screening() {
    return file.evidence().screening().values().stream().map(this::score).toList();
  }

  private Exhibit score(Entered<ScreeningScored> s) {
    return new Exhibit(
        s.id().toString(),
        people.name(s.act().person()),
        List.of(new Chip(say.word(s.act().effect()), Tone.NEUTRAL)),
        List.of(s.act().instrument(), say.say("exhibits.scored", s.act().score())),
        "");
  }

  List<Exhibit> country() {
    return file.evidence().countryInformation().values().stream()
        .map(c -> source(c.id().toString(), c.act(), List.of()))
        .toList();
  }

  /** The shelf, and what of it is in the file already. */
  List<OnShelf> shelf(List<ShelfSource> sources) {
    return sources.stream()
        .map(s -> {
          Chip seen =
              s.seen() == ShelfSource.Seen.SEEN
                  ? new Chip(say.say("exhibits.seen"), Tone.GOOD)
                  : new Chip(say.say("exhibits.from-memory"), Tone.WARNING);
          boolean inFile =
              file.evidence().countryInformation().values().stream()
                  .anyMatch(c -> c.act().equals(s.intoFile()));
          return new OnShelf(s.key(), source("", s.intoFile(), List.of(seen)), inFile);
        })
        .toList();
  }

  private Exhibit source(String entry, CountryInformationAdded source, List<Chip> more) {
    List<Chip> chips = new ArrayList<>();
    chips.add(new Chip(say.word(source.kind()), Tone.NEUTRAL));
    chips.add(new Chip(country(source.about()), Tone.NEUTRAL));
    chips.addAll(more);
    citable(source).ifPresent(why -> chips.add(new Chip(why, Tone.DANGER)));
    List<String> facts = new ArrayList<>();
    facts.add(source.publisher());
    facts.add(dated("exhibits.published", source.published()));
    facts.add(dated("exhibits.accessed", source.accessed()));
    source.inForce().ifPresent(days -> facts.add(inForce(days)));
    return new Exhibit(entry, source.title(), chips, facts, source.passage());
  }

  private String dated(String key, Optional<LocalDate> day) {
    return say.say(key, day.map(say::date).orElseGet(() -> say.say("exhibits.day-unknown")));
  }

  private String inForce(InForce days) {
    return days.to()
        .map(to -> say.say("exhibits.in-force-to", say.date(days.from()), say.date(to)))
        .orElseGet(() -> say.say("exhibits.in-force", say.date(days.from())));
  }

  /** Why no finding can cite it; empty where one can. The rule on country information decides. */
  private Optional<String> citable(CountryInformationAdded source) {
    if (source.published().isEmpty() || source.accessed().isEmpty()) {
      return Optional.of(say.say("exhibits.undated"));
    }
    return source.kind() == InformationKind.LAW && source.inForce().isEmpty()
        ? Optional.of(say.say("exhibits.law-undated"))
        : Optional.empty();
  }

  private String country(Country country) {
    return Locale.of("", country.code()).getDisplayCountry(say.language().locale());
  }
}
