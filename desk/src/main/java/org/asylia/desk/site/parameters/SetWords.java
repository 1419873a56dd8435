package org.asylia.desk.site.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Vocabulary;
import org.asylia.desk.site.parameters.ParameterSetPage.Input;
import org.asylia.desk.site.parameters.ParameterSetPage.Row;
import org.asylia.desk.site.parameters.ParameterSetPage.Table;
import org.asylia.parameters.Decision;
import org.asylia.parameters.HitPolicy;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Rule;
import org.asylia.parameters.UnaryTest;
import org.asylia.parameters.Value;

/** Puts a set's tables into the reader's words, as far as the situation has words for them. */
record SetWords(Messages say, Vocabulary vocabulary, ParameterSet set) {
  private static final String PROPOSAL = "proposal";

  List<Table> tables() {
    return set.decisions().stream().map(this::table).toList();
  }

  private Table table(Decision decision) {
    return new Table(
        anchor(decision.id()),
        decision(decision.id()).orElse(decision.title()),
        answers(decision.hitPolicy()),
        decision.columns().stream().map(this::input).toList(),
        decision.outputs().stream()
            .map(o -> decision(o.name()).orElseGet(() -> vocabulary.label(language(), o.name())))
            .toList(),
        decision.rules().stream().map(rule -> row(decision, rule)).toList());
  }

  private String answers(HitPolicy policy) {
    return switch (policy) {
      case UNIQUE -> say.say("parameters.unique");
      case FIRST -> say.say("parameters.first");
      case PRIORITY -> say.say("parameters.priority");
      case RULE_ORDER, COLLECT -> say.say("parameters.collect");
      case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> say.say("parameters.aggregate");
    };
  }

  private Input input(String column) {
    Optional<String> from =
        Optional.of(owner(column))
            .filter(id -> set.decisions().stream().anyMatch(d -> d.id().equals(id)));
    return new Input(
        from.flatMap(this::decision).orElseGet(() -> vocabulary.label(language(), column)),
        from.map(SetWords::anchor));
  }

  private Row row(Decision decision, Rule rule) {
    List<String> tests = new ArrayList<>();
    for (int i = 0; i < rule.tests().size(); i++) {
      tests.add(test(decision.columns().get(i), rule.tests().get(i)));
    }
    return new Row(
        rule.id(),
        tests,
        rule.outputs().stream().map(v -> yielded(decision.id(), v)).toList(),
        rule.source(),
        rule.confidence());
  }

  private String test(String column, UnaryTest test) {
    return switch (test) {
      case UnaryTest.Any() -> "–";
      case UnaryTest.Is(Value value) -> taken(column, value);
      case UnaryTest.AnyOf(var tests) ->
          tests.stream()
              .map(t -> test(column, t))
              .collect(Collectors.joining(say.say("parameters.or")));
      case UnaryTest.Not(UnaryTest inner) -> say.say("parameters.not", test(column, inner));
      case UnaryTest.Between(var low, var high) -> between(column, low, high);
    };
  }

  private String between(String column, List<UnaryTest.Bound> low, List<UnaryTest.Bound> high) {
    List<String> ends = new ArrayList<>();
    for (UnaryTest.Bound bound : low) {
      ends.add((bound.closed() ? "≥ " : "> ") + taken(column, bound.limit()));
    }
    for (UnaryTest.Bound bound : high) {
      ends.add((bound.closed() ? "≤ " : "< ") + taken(column, bound.limit()));
    }
    return String.join(", ", ends);
  }

  /** A value that a column takes in: of a fact, or of another decision. */
  private String taken(String column, Value value) {
    return vocabulary.fact(column).isPresent() && value instanceof Value.Choice(String code)
        ? vocabulary.value(language(), column, code)
        : yielded(owner(column), value);
  }

  /** A value that a decision yields. */
  private String yielded(String decision, Value value) {
    return switch (value) {
      case Value.Day(var date) -> say.date(date);
      case Value.Quantity quantity -> quantity.text();
      case Value.Choice(String code) when decision.equals(PROPOSAL) ->
          say.word(Proposal.valueOf(code));
      case Value.Choice(String code) ->
          vocabulary
              .fact(code)
              .map(f -> vocabulary.label(language(), code))
              .or(() -> decision(code))
              .orElseGet(() -> vocabulary.derivedValue(language(), code));
    };
  }

  private Optional<String> decision(String id) {
    return id.equals(PROPOSAL)
        ? Optional.of(say.say("parameters.proposal"))
        : vocabulary.derived(language(), id);
  }

  private Language language() {
    return say.language();
  }

  private static String owner(String column) {
    return column.split("\\.", 2)[0];
  }

  private static String anchor(String decision) {
    return "decision-" + decision;
  }
}
