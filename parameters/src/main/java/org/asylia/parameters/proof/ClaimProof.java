package org.asylia.parameters.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.asylia.parameters.FactSpace;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.UnaryTest;
import org.asylia.parameters.Value;
import org.asylia.parameters.diagram.Diagrams;
import org.asylia.parameters.proof.Examples.Broken;

/** Proves one claim of a set whose tables are sound, or finds a smallest case that breaks it. */
final class ClaimProof {
  private final SetDiagrams set;
  private final FactSpace space;
  private final Diagrams diagrams;
  private final Examples examples;
  private final Set<String> excepted;

  /** {@code excepted} are facts that claims about turned facts leave out. */
  ClaimProof(SetDiagrams set, Set<String> excepted) {
    this.set = set;
    this.excepted = excepted;
    space = set.space();
    diagrams = space.diagrams();
    examples = new Examples(set);
  }

  /** Returns a case in which the claim is broken, or empty where it is proved. */
  Optional<CounterExample> refute(Claim claim) {
    return switch (claim) {
      case Claim.Implies(var when, var then) -> implies(when, then);
      case Claim.Stays stays -> stays(stays);
      case Claim.Keeps(var facts, var decision) -> keeps(facts, decision.name());
      case Claim.NeverByDefault(var test) -> byDefault(test);
      case Claim.Sound(var kind) -> new TableProof(set).refute(kind);
    };
  }

  private Optional<CounterExample> implies(List<Cell> when, List<Cell> then) {
    return examples
        .smallest(diagrams.minus(all(when), all(then)))
        .map(broken -> examples.tell(broken, names(List.of(when, then))));
  }

  private Optional<CounterExample> stays(Claim.Stays claim) {
    int lawful = all(claim.stays());
    int first = diagrams.and(all(claim.when()), all(claim.from()));
    var broken = new ArrayList<Broken>();
    for (int variable : turned(claim.facts())) {
      for (int before : regions(variable, claim.before())) {
        int here = diagrams.where(first, variable, before);
        for (int after : regions(variable, claim.after())) {
          int there = diagrams.where(lawful, variable, after);
          examples
              .smallest(diagrams.minus(here, there), variable, before, after)
              .filter(_ -> before != after)
              .ifPresent(broken::add);
        }
      }
    }
    return lightest(broken)
        .map(least ->
            examples.tell(least, names(List.of(claim.when(), claim.from(), claim.stays()))));
  }

  private Optional<CounterExample> keeps(Selection facts, String decision) {
    int function = set.function(decision);
    var broken = new ArrayList<Broken>();
    for (int variable : turned(facts)) {
      for (int after = 1; after < diagrams.size(variable); after++) {
        int before = after - 1;
        int differs =
            diagrams.both(
                diagrams.where(function, variable, before),
                diagrams.where(function, variable, after),
                (a, b) -> a == b ? 0 : 1);
        examples.smallest(differs, variable, before, after).ifPresent(broken::add);
      }
    }
    return lightest(broken).map(least -> examples.tell(least, List.of(decision)));
  }

  private static Optional<Broken> lightest(List<Broken> broken) {
    return broken.stream().min(Comparator.comparingLong(Broken::weight));
  }

  private Optional<CounterExample> byDefault(UnaryTest test) {
    for (var table : set.tables()) {
      for (var rule : table.rules()) {
        if (rule.isCatchAll() && rule.outputs().stream().anyMatch(v -> matches(test, v))) {
          return Optional.of(CounterExample.ofTable(table.id(), List.of(rule)));
        }
      }
    }
    return Optional.empty();
  }

  private int[] turned(Selection facts) {
    return IntStream.range(0, space.facts().size())
        .filter(variable -> facts.has(space.facts().get(variable)))
        .filter(variable -> !excepted.contains(space.facts().get(variable).name()))
        .toArray();
  }

  private int[] regions(int variable, UnaryTest test) {
    return IntStream.range(0, diagrams.size(variable))
        .filter(region -> matches(test, space.representative(variable, region)))
        .toArray();
  }

  private static boolean matches(UnaryTest test, Value value) {
    return Vocabulary.comparable(test, value) && test.matches(value);
  }

  private int all(List<Cell> cells) {
    return cells.stream()
        .mapToInt(cell -> set.condition(cell.name(), cell.test()::matches))
        .reduce(Diagrams.ALWAYS, diagrams::and);
  }

  private static List<String> names(List<List<Cell>> cells) {
    return cells.stream().flatMap(List::stream).map(Cell::name).toList();
  }
}
