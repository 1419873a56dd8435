package org.asylia.desk.site.cases.assessing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.AssessmentAct.ReturnRisk;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Element;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Vocabulary.Fact;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.assessing.AssessmentPage.Found;
import org.asylia.desk.site.cases.assessing.AssessmentPage.Item;
import org.asylia.desk.site.cases.citing.People;

/** What was found so far and what stood before, as the page shows it. */
final class Items {
  private final Bench at;
  private final Messages say;
  private final CaseWords words;

  Items(Bench at, CaseWords words) {
    this.at = at;
    this.say = at.say();
    this.words = words;
  }

  /** The facts that the set in force asks for. */
  List<Item> facts() {
    return FactWork.asked(at).stream().map(this::fact).toList();
  }

  private Item fact(Fact fact) {
    List<Found> all =
        history(
            FactFound.class,
            a -> a.code().equals(fact.code()),
            (r, a) -> found(r, value(fact, a.value()), a.reason(), List.of(), a.citations()));
    return item(
        FactWork.KEY + fact.code(),
        at.words().label(say.language(), fact.code()),
        at.words().meaning(say.language(), fact.code()),
        all.isEmpty()
            ? new Chip(say.say("assessing.not-found"), Tone.WARNING)
            : new Chip(all.getLast().what(), Tone.NEUTRAL),
        all);
  }

  private String value(Fact fact, String value) {
    return at.words().value(say.language(), fact.code(), value);
  }

  /** Every material fact whose credibility was assessed. */
  List<Item> credibility() {
    People people = new People(say, at.file());
    return history(
            FactAssessed.class,
            a -> true,
            (r, a) ->
                item(
                    "credibility-" + r.id(),
                    a.fact(),
                    people.name(a.person()),
                    new Chip(say.word(a.grade()), tone(a.grade())),
                    List.of(found(r, say.word(a.grade()), a.reason(), details(a), a.citations()))))
        .reversed();
  }

  private static Tone tone(Grade grade) {
    return switch (grade) {
      case ACCEPTED -> Tone.GOOD;
      case NOT_ACCEPTED -> Tone.DANGER;
      case DOUBT_REMAINS -> Tone.WARNING;
    };
  }

  private List<String> details(FactAssessed a) {
    List<String> details = new ArrayList<>();
    add(details, say.say("assessing.indicators"), a.indicators());
    add(details, say.say("assessing.adverse"), a.adverse());
    add(details, say.say("assessing.considered"), a.considered());
    points(details, a.put());
    return details;
  }

  private void add(List<String> details, String label, Collection<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      details.add(label + ": " + values.stream().map(say::word).collect(Collectors.joining("; ")));
    }
  }

  private void points(List<String> details, List<EntryId> put) {
    put.stream()
        .flatMap(p -> Optional.ofNullable(at.file().interviews().points().get(p)).stream())
        .forEach(p -> details.add(say.say("assessing.was-put", p.act().point())));
  }

  /** The elements of one stage, in the order in which they are assessed. */
  List<Item> elements(Element.Stage stage) {
    return Stream.of(Element.values()).filter(e -> e.stage() == stage).map(this::element).toList();
  }

  private Item element(Element element) {
    List<Found> all =
        history(
            FindingMade.class,
            a -> a.element() == element,
            (r, a) -> found(r, say.word(a.status()), a.reason(), details(a), a.citations()));
    Chip state =
        at.file()
            .assessment()
            .status(element)
            .map(s -> new Chip(say.word(s), tone(s)))
            .orElseGet(() -> new Chip(say.say("assessing.not-assessed"), Tone.WARNING));
    return item(
        ElementWork.KEY + element.name(), say.word(element), say.about(element), state, all);
  }

  private static Tone tone(Status status) {
    return switch (status) {
      case MET -> Tone.GOOD;
      case NOT_MET -> Tone.DANGER;
      case NOT_REACHED -> Tone.NEUTRAL;
    };
  }

  private List<String> details(FindingMade a) {
    List<String> details = new ArrayList<>();
    switch (a.detail()) {
      case Detail.None() -> {}
      case Detail.Agent agent -> add(details, say.say("assessing.agent"), List.of(agent.kind()));
      case Detail.Grounds grounds -> add(details, say.say("assessing.grounds"), grounds.grounds());
      case Detail.Relocation place -> {
        details.add(say.say("assessing.relevance") + ": " + place.relevance());
        details.add(say.say("assessing.reasonableness") + ": " + place.reasonableness());
      }
      case Detail.SecondState second ->
          details.add(
              say.say("assessing.second-state") + ": " + at.country(second.country().code()));
    }
    points(details, a.put());
    return details;
  }

  /** The indications of exclusion. */
  List<Item> triggers() {
    return history(
        ExclusionTriggered.class,
        a -> true,
        (r, a) ->
            item(
                "trigger-" + r.id(),
                say.word(a.clause()),
                say.say("assessing.indication"),
                new Chip(say.say("assessing.triggered"), Tone.WARNING),
                List.of(found(r, a.indication(), "", List.of(), a.citations()))));
  }

  /** What return would mean. */
  Item nonReturn() {
    List<Found> all =
        history(
            NonReturnAssessed.class,
            a -> true,
            (r, a) -> {
              List<String> details = new ArrayList<>();
              add(details, say.say("assessing.standards"), a.standards());
              return found(r, say.word(a.risk()), a.reason(), details, a.citations());
            });
    Chip state =
        at.file()
            .assessment()
            .nonReturn()
            .map(n ->
                new Chip(
                    say.word(n.act().risk()),
                    n.act().risk() == ReturnRisk.REAL_RISK ? Tone.DANGER : Tone.NEUTRAL))
            .orElseGet(() -> new Chip(say.say("assessing.not-assessed"), Tone.NEUTRAL));
    return item(
        OtherWork.RETURN,
        say.say("assessing.return"),
        say.say("assessing.return-about"),
        state,
        all);
  }

  /** What was submitted so far. */
  List<Item> submissions() {
    return history(
            AssessmentSubmitted.class,
            a -> true,
            (r, a) ->
                item(
                    "submitted-" + r.id(),
                    say.say("assessing.submitted"),
                    say.say("assessing.submitted-under", a.set().id()),
                    new Chip(say.word(a.recommendation()), Tone.INFORMING),
                    List.of(
                        found(r, say.word(a.recommendation()), a.reasons(), List.of(), List.of()))))
        .reversed();
  }

  private static Item item(
      String key, String title, String about, Chip state, List<Found> oldestFirst) {
    List<Found> newest = oldestFirst.reversed();
    return new Item(
        key, title, about, state, newest.stream().findFirst(), newest.stream().skip(1).toList());
  }

  private Found found(
      Recorded r, String what, String reason, List<String> details, List<Citation> citations) {
    return new Found(
        what,
        words.officer(say, r.author()),
        say.time(r.at()),
        reason,
        details,
        at.citables().of(citations));
  }

  /** Makes something of a recorded act. */
  private interface Made<A, T> {
    T of(Recorded recorded, A act);
  }

  private <A extends Act, T> List<T> history(Class<A> type, Predicate<A> which, Made<A, T> made) {
    Function<Recorded, Stream<T>> make =
        r ->
            Stream.of(r.act())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .map(a -> made.of(r, a));
    return at.file().history().stream().flatMap(make).toList();
  }
}
