package org.asylia.parameters.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asylia.parameters.Sentences;
import org.asylia.parameters.Value;
import org.asylia.parameters.Words;

/** Tells in plain words what is broken, and where. */
public final class ProofSentences {
  private final Words words;
  private final Sentences sentences;

  /** Tells it in the language of these words. */
  public ProofSentences(Words words) {
    this.words = words;
    sentences = Sentences.in(words.language());
  }

  /** Returns what is broken, and a smallest case in which it is. */
  public String of(Report report, Result.Refuted refuted) {
    var invariant = refuted.invariant();
    var says = invariant.says(words.language());
    return sentences.of("proof.broken", report.set(), invariant.name(), says)
        + " "
        + example(refuted);
  }

  /** Returns the smallest case. */
  public String example(Result.Refuted refuted) {
    var example = refuted.example();
    return switch (refuted.invariant().claim()) {
      case Claim.Sound(var kind) -> table(kind, example);
      case Claim.NeverByDefault _ ->
          sentences.of(
              "proof.default",
              words.name(example.table()),
              example.rules().getFirst().id(),
              example.rules().getFirst().outputs().getFirst().text());
      case Claim.Implies _, Claim.Stays _, Claim.Keeps _ -> whole(example);
    };
  }

  private String table(Claim.Kind kind, CounterExample example) {
    var table = words.name(example.table());
    var rules = example.rules();
    return switch (kind) {
      case ANSWER -> sentences.of("proof.answers", table, where(example));
      case ANSWER_ONCE ->
          sentences.of(
              "proof.twice", table, rules.getFirst().id(), rules.getLast().id(), where(example));
      case LIVE -> sentences.of("proof.dead", table, rules.getFirst().id());
    };
  }

  private String where(CounterExample example) {
    var parts = new ArrayList<>(example.facts().stream().map(this::given).toList());
    example.yields().forEach(yield -> parts.add(is(yield.name(), yield.before())));
    return parts.isEmpty() ? sentences.of("any") : String.join(sentences.of("and"), parts);
  }

  private String whole(CounterExample example) {
    var parts = new ArrayList<>(example.facts().stream().map(this::given).toList());
    parts.add(sentences.of(parts.isEmpty() ? "any" : "rest"));
    var text = new ArrayList<String>();
    text.add(sentences.of("proof.where", String.join(sentences.of("and"), parts)));
    text.addAll(yields(example));
    return String.join(" ", text);
  }

  private List<String> yields(CounterExample example) {
    if (example.turn().isEmpty()) {
      var all =
          example.yields().stream()
              .map(yield -> is(yield.name(), yield.before()))
              .collect(Collectors.joining(sentences.of("and")));
      return List.of(sentences.of("proof.yields", all));
    }
    var turn = example.turn().get();
    return example.yields().stream()
        .map(yield ->
            sentences.of(
                "proof.turned",
                is(turn.fact(), turn.before()),
                words.name(yield.name()),
                words.value(yield.name(), yield.before()),
                is(turn.fact(), turn.after()),
                words.value(yield.name(), yield.after())))
        .toList();
  }

  private String given(CounterExample.Given given) {
    return is(given.fact(), given.value());
  }

  private String is(String name, Value value) {
    return sentences.of("is", words.name(name), words.value(name, value));
  }
}
