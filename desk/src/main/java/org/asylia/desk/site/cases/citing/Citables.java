package org.asylia.desk.site.cases.citing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Interview;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.CitationChoice;

/**
 * Everything in a case file that a finding can rest on, in the order in which people look for it:
 * interviews, answers, evidence, country information, statements.
 */
public final class Citables {
  private final Messages say;
  private final CaseFile file;
  private final People people;
  private final Map<EntryId, Citable> all = new LinkedHashMap<>();

  private Citables(Messages say, CaseFile file) {
    this.say = say;
    this.file = file;
    this.people = new People(say, file);
  }

  /** What that file holds, for that reader. */
  public static Citables of(Messages say, CaseFile file) {
    Citables citables = new Citables(say, file);
    citables.interviews();
    file.interviews().answers().values().forEach(citables::answer);
    citables.evidence();
    file.registration().statements().forEach(citables::statement);
    return citables;
  }

  /** As choices of a form. */
  public List<CitationChoice> choices() {
    return all.values().stream().map(Citable::choice).toList();
  }

  /** What that citation leads to; empty where it is nothing a finding can rest on. */
  public Optional<Citable> find(EntryId id) {
    return Optional.ofNullable(all.get(id));
  }

  /** What those citations lead to. */
  public List<Citable> of(List<Citation> citations) {
    return citations.stream().flatMap(c -> find(c.entry()).stream()).toList();
  }

  private String at(String below) {
    return "/cases/" + file.id() + below;
  }

  private void add(EntryId id, String label, String excerpt, String tag, String path) {
    all.put(id, new Citable(id, label, excerpt, tag, path));
  }

  private void interviews() {
    int number = 0;
    for (Interview interview : file.interviews().held().values()) {
      number++;
      for (Entered<UtteranceRecorded> u : interview.utterances()) {
        utterance(number, interview, u);
      }
    }
  }

  private void utterance(int number, Interview interview, Entered<UtteranceRecorded> u) {
    UtteranceRecorded line = u.act();
    String path = at("/interviews/" + interview.held().id() + "#u" + line.number());
    String label = say.say("citing.line", number, line.number(), say.word(line.speaker()));
    Value.Words words = readable(line);
    add(u.id(), label, words.text(), words.language().tag(), path);
    for (Entered<UtteranceCorrected> c : interview.corrections(u.id())) {
      add(
          c.id(),
          say.say("citing.correction", number, line.number()),
          c.act().correction().text(),
          c.act().correction().language().tag(),
          path);
    }
  }

  /** The words the reader can read: the interpretation where it is in their language. */
  private Value.Words readable(UtteranceRecorded line) {
    String reader = say.language().code();
    return line.interpretation()
        .filter(w -> w.language().tag().startsWith(reader))
        .orElse(line.original());
  }

  private void answer(Entered<AdversePointAnswered> answered) {
    Optional<PersonId> person =
        Optional.ofNullable(file.interviews().points().get(answered.act().point()))
            .map(p -> p.act().person());
    add(
        answered.id(),
        say.say("citing.answer", person.map(people::name).orElse("")),
        Said.text(say, answered.act().answer()),
        Said.tag(answered.act().answer()),
        at("/interviews#p" + answered.act().point()));
  }

  private void evidence() {
    file.evidence()
        .evidence()
        .values()
        .forEach(
            e -> exhibit(e.id(), say.word(e.act().kind()), e.act().title(), e.act().description()));
    file.evidence()
        .medical()
        .values()
        .forEach(m ->
            exhibit(
                m.id(),
                say.say("citing.medical"),
                say.word(m.act().consistency()),
                m.act().summary()));
    file.evidence().countryInformation().values().forEach(this::country);
  }

  private void exhibit(EntryId id, String label, String title, String text) {
    String excerpt = Stream.of(title, text).filter(t -> !t.isBlank()).toList().toString();
    add(id, label, excerpt.substring(1, excerpt.length() - 1), "", at("/evidence#e" + id));
  }

  private void country(Entered<CountryInformationAdded> entered) {
    CountryInformationAdded source = entered.act();
    String dated = source.published().map(say::date).orElseGet(() -> say.say("citing.undated"));
    exhibit(
        entered.id(),
        say.say("citing.country", source.about().code(), dated),
        source.title(),
        source.passage());
  }

  private void statement(Entered<Stated> entered) {
    Stated stated = entered.act();
    add(
        entered.id(),
        say.say("citing.statement", people.name(stated.about()), say.word(stated.topic())),
        Said.text(say, stated.value()),
        Said.tag(stated.value()),
        at(""));
  }
}
