package org.asylia.parameters.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.parameters.FactSpace;
import org.asylia.parameters.SetDiagrams;
import org.asylia.parameters.Value;
import org.asylia.parameters.diagram.Diagrams;
import org.asylia.parameters.diagram.Implicants;

/** Turns conditions under which something is broken into smallest cases. */
final class Examples {
  private final SetDiagrams set;
  private final FactSpace space;
  private final Diagrams diagrams;

  Examples(SetDiagrams set) {
    this.set = set;
    space = set.space();
    diagrams = space.diagrams();
  }

  /** A broken case: which facts are fixed, and which one is turned. */
  record Broken(List<Integer> fixed, int turned, int before, int after) {
    Broken {
      fixed = List.copyOf(fixed);
    }

    long weight() {
      return fixed.stream().filter(value -> value != Implicants.FREE).count();
    }
  }

  /** Returns a case with as few facts as possible in which the condition holds, if there is one. */
  Optional<Broken> smallest(int condition) {
    return Implicants.smallest(diagrams, condition).map(fixed -> new Broken(list(fixed), -1, 0, 0));
  }

  /** Returns the same, where one fact was taken out of the condition and is turned. */
  Optional<Broken> smallest(int condition, int turned, int before, int after) {
    return Implicants.smallest(diagrams, condition)
        .map(fixed -> new Broken(list(fixed), turned, before, after));
  }

  private static List<Integer> list(int[] fixed) {
    return Arrays.stream(fixed).boxed().toList();
  }

  CounterExample tell(Broken broken, List<String> names) {
    var given = new ArrayList<CounterExample.Given>();
    var before = new int[broken.fixed().size()];
    for (int variable = 0; variable < before.length; variable++) {
      before[variable] = Math.max(0, broken.fixed().get(variable));
      if (broken.fixed().get(variable) != Implicants.FREE) {
        given.add(new CounterExample.Given(name(variable), value(variable, before[variable])));
      }
    }
    var after = before.clone();
    Optional<CounterExample.Turn> turn = Optional.empty();
    if (broken.turned() >= 0) {
      int turned = broken.turned();
      before[turned] = broken.before();
      after[turned] = broken.after();
      turn =
          Optional.of(
              new CounterExample.Turn(
                  name(turned), value(turned, before[turned]), value(turned, after[turned])));
    }
    return new CounterExample(given, turn, yields(names, before, after), "", List.of());
  }

  List<CounterExample.Yield> yields(List<String> names, int[] before, int[] after) {
    Set<String> decisions = new LinkedHashSet<>(names);
    decisions.removeIf(space::has);
    return decisions.stream().flatMap(name -> yielded(name, before, after).stream()).toList();
  }

  private Optional<CounterExample.Yield> yielded(String name, int[] before, int[] after) {
    var values = set.values(name);
    int first = diagrams.valueAt(set.function(name), before);
    int second = diagrams.valueAt(set.function(name), after);
    return first < values.size() && second < values.size()
        ? Optional.of(new CounterExample.Yield(name, values.get(first), values.get(second)))
        : Optional.empty();
  }

  private String name(int variable) {
    return space.facts().get(variable).name();
  }

  private Value value(int variable, int region) {
    return space.representative(variable, region);
  }
}
