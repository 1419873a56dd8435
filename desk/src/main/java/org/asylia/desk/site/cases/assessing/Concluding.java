package org.asylia.desk.site.cases.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.Vocabulary.Fact;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.assessing.ConclusionView.Derived;
import org.asylia.desk.site.cases.assessing.ConclusionView.Fired;
import org.asylia.parameters.Decision;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Rule;

/** Reads the set in force on the facts found, and on what is picked but not recorded. */
final class Concluding {
  private static final String NOT_ASSESSED = "not_assessed";

  private final Bench at;
  private final Map<String, String> facts;
  private final Optional<String> picked;

  private Concluding(Bench at, Map<String, String> facts, Optional<String> picked) {
    this.at = at;
    this.facts = facts;
    this.picked = picked;
  }

  /** The conclusion on the facts found, with the value picked for the fact of that key. */
  static ConclusionView of(Bench at, String key) {
    Map<String, String> facts = new TreeMap<>(at.file().assessment().factValues());
    String value = at.form().text(FactWork.VALUE);
    Optional<Fact> fact =
        FactWork.asked(at).stream()
            .filter(f -> key.equals(FactWork.KEY + f.code()) && f.values().containsKey(value))
            .findFirst();
    boolean changed =
        fact.isPresent() && !value.equals(facts.getOrDefault(fact.orElseThrow().code(), ""));
    fact.ifPresent(f -> facts.put(f.code(), value));
    Language reader = at.say().language();
    Optional<String> words =
        fact.filter(f -> changed)
            .map(f ->
                at.words().label(reader, f.code())
                    + ": "
                    + at.words().value(reader, f.code(), value));
    return new Concluding(at, facts, words).view();
  }

  private ConclusionView view() {
    return at.version()
        .flatMap(v -> at.office().parameters().conclude(v, facts, at.today()))
        .flatMap(c -> at.set().map(set -> view(set, c)))
        .orElseGet(this::none);
  }

  private ConclusionView none() {
    return new ConclusionView(
        "",
        at.say().say("assessing.no-set"),
        "",
        new Chip(at.say().word(Proposal.NEEDS_MORE), Tone.WARNING),
        at.say().about(Proposal.NEEDS_MORE),
        "",
        List.of(),
        List.of(),
        List.of(),
        picked);
  }

  private ConclusionView view(ParameterSet set, Conclusion conclusion) {
    return new ConclusionView(
        set.id(),
        set.header().title(),
        set.header().standard().replace('_', ' '),
        new Chip(at.say().word(conclusion.proposal()), tone(conclusion.proposal())),
        at.say().about(conclusion.proposal()),
        at.words().derivedValue(at.say().language(), conclusion.outcome()),
        derived(set, conclusion),
        fired(set, conclusion.rules()),
        open(),
        picked);
  }

  private static Tone tone(Proposal proposal) {
    return switch (proposal) {
      case READY_POSITIVE -> Tone.GOOD;
      case NEEDS_MORE -> Tone.WARNING;
      case REVIEW -> Tone.INFORMING;
    };
  }

  private List<Derived> derived(ParameterSet set, Conclusion conclusion) {
    Language reader = at.say().language();
    List<Derived> derived = new ArrayList<>();
    for (Decision decision : set.decisions()) {
      Optional.ofNullable(conclusion.derived().get(decision.id()))
          .ifPresent(value ->
              derived.add(
                  new Derived(
                      at.words().derived(reader, decision.id()).orElse(decision.title()),
                      values(reader, value))));
    }
    return derived;
  }

  /** A decision that yields a list gives codes; those of facts are named as facts. */
  private String values(Language reader, String codes) {
    if (codes.isEmpty()) {
      return at.say().say("assessing.nothing");
    }
    return Stream.of(codes.split(", "))
        .map(c ->
            at.words().fact(c).isPresent()
                ? at.words().label(reader, c)
                : at.words().derivedValue(reader, c))
        .distinct()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private List<Fired> fired(ParameterSet set, List<String> ids) {
    Map<String, Rule> rules = new TreeMap<>();
    set.decisions().forEach(d -> d.rules().forEach(r -> rules.put(r.id(), r)));
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(rules.get(id)).stream())
        .map(r -> new Fired(r.id(), r.source(), mark(r)))
        .toList();
  }

  private Chip mark(Rule rule) {
    return switch (rule.confidence()) {
      case SEEN -> new Chip(at.say().say("assessing.mark-seen"), Tone.GOOD);
      case MEMORY -> new Chip(at.say().say("assessing.mark-memory"), Tone.WARNING);
      case UNMARKED -> new Chip(at.say().say("assessing.mark-none"), Tone.NEUTRAL);
    };
  }

  private List<String> open() {
    return FactWork.asked(at).stream()
        .filter(f -> facts.getOrDefault(f.code(), NOT_ASSESSED).equals(NOT_ASSESSED))
        .filter(f -> f.values().containsKey(NOT_ASSESSED))
        .map(f -> at.words().label(at.say().language(), f.code()))
        .toList();
  }
}
