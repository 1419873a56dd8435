package org.asylia.parameters.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.UnaryTest;
import org.asylia.parameters.Value;

/** Holds the words of an invariant against those of a set. */
final class Vocabulary {
  private final SetDiagrams set;
  private final boolean strict;

  /** {@code strict}: what the set does not have is a mistake, and not a reason not to arise. */
  Vocabulary(SetDiagrams set, boolean strict) {
    this.set = set;
    this.strict = strict;
  }

  /** Returns what the set lacks, so that the invariant does not arise. */
  List<String> missing(Invariant invariant) {
    var missing = new ArrayList<String>();
    invariant.needs().stream().filter(name -> !set.has(name)).forEach(missing::add);
    cells(invariant.claim()).filter(cell -> !check(cell)).map(Cell::name).forEach(missing::add);
    if (selection(invariant.claim()) instanceof Selection.Named(var names, var all)) {
      var absent = names.stream().filter(name -> !set.space().has(name)).toList();
      boolean enough = all ? absent.isEmpty() : absent.size() < names.size();
      missing.addAll(enough ? List.of() : absent);
    }
    return missing.stream().distinct().toList();
  }

  private boolean check(Cell cell) {
    if (!set.has(cell.name())) {
      if (strict) {
        throw cell.place()
            .refuse("the set has no fact and no decision of this name.", "Correct the name.");
      }
      return false;
    }
    var values = set.values(cell.name());
    cell.test().constants().forEach(constant -> check(cell, values, constant));
    return true;
  }

  private void check(Cell cell, List<Value> values, Value constant) {
    boolean ofKind = values.stream().allMatch(value -> value.getClass() == constant.getClass());
    boolean known = !(constant instanceof Value.Choice) || values.contains(constant);
    if (!ofKind || (strict && !known)) {
      throw cell.place()
          .refuse(
              "<%s> is not a value of it.".formatted(constant.text()),
              "Write one of %s.".formatted(values.stream().map(Value::text).toList()));
    }
  }

  private static Selection selection(Claim claim) {
    return switch (claim) {
      case Claim.Stays stays -> stays.facts();
      case Claim.Keeps keeps -> keeps.facts();
      case Claim.Implies _, Claim.NeverByDefault _, Claim.Sound _ -> new Selection.Every();
    };
  }

  private static Stream<Cell> cells(Claim claim) {
    return switch (claim) {
      case Claim.Implies(var when, var then) -> Stream.of(when, then).flatMap(List::stream);
      case Claim.Stays stays ->
          Stream.of(stays.when(), stays.from(), stays.stays()).flatMap(List::stream);
      case Claim.Keeps keeps -> Stream.of(keeps.decision());
      case Claim.NeverByDefault _, Claim.Sound _ -> Stream.empty();
    };
  }

  /** Returns whether a value can be tested without mixing kinds. */
  static boolean comparable(UnaryTest test, Value value) {
    return test.constants().allMatch(constant -> constant.getClass() == value.getClass());
  }
}
