package org.asylia.parameters.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.parameters.Rule;
import org.asylia.parameters.Sentences;
import org.asylia.parameters.Value;
import org.asylia.parameters.Words;

/** Tells explanations and comparisons in plain words, a line each. */
public final class Told {
  private static final String OUTCOME = "outcome";

  private final Words words;
  private final Sentences sentences;

  /** Tells it in the language of these words. */
  public Told(Words words) {
    this.words = words;
    sentences = Sentences.in(words.language());
  }

  /** Returns why a set concluded what it did. */
  public List<String> of(Explanation why) {
    var lines = new ArrayList<String>();
    lines.add(sentences.of("explain.outcome", why.set(), glossed(why.outcome())));
    lines.add(sentences.of("explain.decisive", known(why.decisive())));
    lines.add(sentences.of("explain.idle", known(why.idle())));
    why.others().forEach(other -> lines.addAll(other(other)));
    lines.add(sentences.of("explain.fired"));
    why.fired().forEach(rule -> lines.add("  " + rule(rule)));
    return lines;
  }

  private String known(List<Explanation.Known> facts) {
    return facts.isEmpty()
        ? sentences.of("none")
        : facts.stream()
            .map(known -> is(known.fact(), known.value()))
            .collect(Collectors.joining(sentences.of("and")));
  }

  private List<String> other(Explanation.Other other) {
    if (!other.reachable()) {
      return List.of(sentences.of("explain.never", outcome(other.outcome())));
    }
    var lines = new ArrayList<String>();
    lines.add(sentences.of("explain.other", outcome(other.outcome()), other.ways()));
    other
        .nearest()
        .forEach(way ->
            lines.add(
                "  "
                    + way.stream()
                        .map(this::change)
                        .collect(Collectors.joining(sentences.of("and")))));
    return lines;
  }

  private String change(Explanation.Change change) {
    return sentences.of(
        "explain.change",
        words.name(change.fact()),
        value(change.fact(), change.to(), change.span()),
        words.value(change.fact(), change.from()));
  }

  private String rule(Rule rule) {
    return sentences.of(
        "explain.rule",
        rule.id(),
        rule.source(),
        sentences.of("confidence." + rule.confidence().name()));
  }

  /** Returns where two sets part. */
  public List<String> of(Comparison comparison) {
    var lines = new ArrayList<String>();
    lines.add(
        sentences.of(
            "compare.head",
            comparison.before(),
            comparison.after(),
            comparison.changed(),
            comparison.combinations()));
    for (var difference : comparison.differences()) {
      lines.add(
          sentences.of(
              "compare.difference",
              outcome(difference.from()),
              outcome(difference.to()),
              difference.combinations()));
      difference.patterns().forEach(pattern -> lines.add("  " + pattern(pattern)));
    }
    return lines;
  }

  private String pattern(Comparison.Pattern pattern) {
    var facts =
        pattern.facts().stream()
            .map(fact -> sentences.of("is", words.name(fact.fact()), anyOf(fact)))
            .collect(Collectors.joining(sentences.of("and")));
    return sentences.of(
        "compare.pattern", facts.isEmpty() ? sentences.of("any") : facts, pattern.combinations());
  }

  private String anyOf(Comparison.AnyOf fact) {
    return IntStream.range(0, fact.values().size())
        .mapToObj(i -> value(fact.fact(), fact.values().get(i), fact.spans().get(i)))
        .collect(Collectors.joining(sentences.of("or")));
  }

  private static String outcome(Value outcome) {
    return outcome.text();
  }

  /** The code of an outcome, and what it is called. */
  private String glossed(Value outcome) {
    var called = words.value(OUTCOME, outcome);
    return called.equals(outcome.text()) ? called : sentences.of("glossed", outcome.text(), called);
  }

  private String is(String fact, Value value) {
    return sentences.of("is", words.name(fact), words.value(fact, value));
  }

  private String value(String fact, Value value, String span) {
    return value instanceof Value.Choice ? words.value(fact, value) : span;
  }
}
