package org.asylia.desk.site.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.desk.authoring.Checked;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.Facts;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Place;
import org.asylia.parameters.Rule;
import org.asylia.parameters.Value;
import org.asylia.parameters.ValueType;
import org.asylia.parameters.edit.Sheet;
import org.asylia.parameters.proof.CounterExample;
import org.asylia.parameters.proof.ProofSentences;
import org.asylia.parameters.proof.Result;

/**
 * Finds the cells that a counter-example comes from: of the rules that answer in it, those that are
 * written otherwise than in the set the draft was begun from; where none is, those that yield what
 * the invariant speaks of.
 *
 * @param sheets the tables of the draft
 * @param base those of the set it was begun from; none where there is no such set
 */
record Marks(List<Sheet> sheets, List<Sheet> base) {
  /** A rule of a table. */
  private record At(String decision, int rule) {}

  List<Mark> of(Checked checked, ProofSentences told) {
    return switch (checked) {
      case Checked.Unusable unreadable ->
          at(unreadable.why().place()).stream()
              .map(at ->
                  new Mark(
                      at.decision(),
                      at.rule(),
                      column(at.decision(), unreadable.why().place().column()),
                      "",
                      unreadable.why().problem() + " " + unreadable.why().advice()))
              .toList();
      case Checked.Usable readable ->
          readable.report().refuted().stream()
              .flatMap(refuted -> of(readable.set(), refuted, told.example(refuted)).stream())
              .toList();
    };
  }

  private static Optional<At> at(Place place) {
    return place.table().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new At(
                place.table(),
                place.rule().matches("[0-9]{1,4}") ? Integer.parseInt(place.rule()) : 0));
  }

  private int column(String decision, String name) {
    return sheet(sheets, decision).stream()
        .flatMap(sheet ->
            IntStream.range(0, sheet.columns().size())
                .filter(i -> sheet.columns().get(i).name().equals(name))
                .boxed())
        .findFirst()
        .orElse(-1);
  }

  private List<Mark> of(ParameterSet set, Result.Refuted refuted, String text) {
    CounterExample example = refuted.example();
    String name = refuted.invariant().name();
    Set<At> blamed = blamed(set, example);
    List<Mark> marks = new ArrayList<>();
    for (At at : blamed) {
      for (int column : columns(at)) {
        marks.add(new Mark(at.decision(), at.rule(), column, name, text));
      }
    }
    return marks;
  }

  private Set<At> blamed(ParameterSet set, CounterExample example) {
    if (!example.table().isEmpty()) {
      Set<At> at =
          example.rules().stream()
              .map(rule -> new At(example.table(), rule.number()))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      return at.isEmpty() ? Set.of(new At(example.table(), 0)) : at;
    }
    Set<At> fired = fired(set, example);
    Set<At> changed =
        fired.stream()
            .filter(at -> !changed(at).isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!changed.isEmpty()) {
      return changed;
    }
    Set<String> named =
        example.yields().stream()
            .map(yield -> yield.name().split("\\.", 2)[0])
            .collect(Collectors.toSet());
    return fired.stream()
        .filter(at -> named.contains(at.decision()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The rules that answer in the case, and in the one that it is compared with. */
  private static Set<At> fired(ParameterSet set, CounterExample example) {
    Map<String, Value> facts = new HashMap<>();
    set.inputs().forEach(input -> facts.put(input.name(), anything(input)));
    example.facts().forEach(given -> facts.put(given.fact(), given.value()));
    Set<At> fired = new LinkedHashSet<>();
    example.turn().ifPresent(turn -> facts.put(turn.fact(), turn.before()));
    fired.addAll(fired(set, facts));
    example
        .turn()
        .ifPresent(turn -> {
          facts.put(turn.fact(), turn.after());
          fired.addAll(fired(set, facts));
        });
    return fired;
  }

  private static Set<At> fired(ParameterSet set, Map<String, Value> facts) {
    Set<At> fired = new LinkedHashSet<>();
    try {
      for (var answer : set.evaluate(new Facts(facts)).answers()) {
        for (Rule rule : answer.fired()) {
          fired.add(new At(answer.decision(), rule.number()));
        }
      }
    } catch (EvaluationException gap) {
      return Set.of();
    }
    return fired;
  }

  private static Value anything(FactInput input) {
    return switch (input.type()) {
      case ValueType.Enumeration(List<String> codes) -> Value.of(codes.getFirst());
      case ValueType.Days() -> Value.of(LocalDate.EPOCH);
      case ValueType.Quantities(), ValueType.Text() -> Value.of(0);
    };
  }

  /** The cells of a rule that were changed; else what it yields. */
  private List<Integer> columns(At at) {
    if (at.rule() == 0) {
      return List.of(-1);
    }
    List<Integer> changed = changed(at);
    if (!changed.isEmpty()) {
      return changed;
    }
    return sheet(sheets, at.decision()).stream()
        .flatMap(sheet ->
            IntStream.range(0, sheet.columns().size())
                .filter(i -> sheet.columns().get(i).kind() == Sheet.Kind.OUTPUT)
                .boxed())
        .limit(1)
        .toList();
  }

  /** The cells of a rule that the set it was begun from has otherwise; none without such a set. */
  private List<Integer> changed(At at) {
    Optional<Sheet> now = sheet(sheets, at.decision());
    Optional<Sheet> then = sheet(base, at.decision());
    if (now.isEmpty() || then.isEmpty() || at.rule() > now.get().lines().size()) {
      return List.of();
    }
    Sheet.Line line = now.get().lines().get(at.rule() - 1);
    Map<String, Sheet.Line> old = new LinkedHashMap<>();
    then.get().lines().forEach(l -> old.put(SheetDiffs.key(l), l));
    Optional<Sheet.Line> before = Optional.ofNullable(old.get(SheetDiffs.key(line)));
    return IntStream.range(0, now.get().columns().size())
        .filter(i -> now.get().columns().get(i).kind() != Sheet.Kind.ANNOTATION)
        .filter(i ->
            before.isEmpty()
                ? now.get().columns().get(i).kind() == Sheet.Kind.OUTPUT
                : i >= before.get().cells().size()
                    || !before.get().texts().get(i).equals(line.texts().get(i)))
        .boxed()
        .toList();
  }

  private static Optional<Sheet> sheet(List<Sheet> all, String decision) {
    return all.stream().filter(sheet -> sheet.decision().equals(decision)).findFirst();
  }
}
