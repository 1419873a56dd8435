package org.asylia.parameters.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.Facts;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Value;
import org.asylia.parameters.ValueType;

/**
 * Where one person would be recognised on a day: what each set in force makes of the same facts,
 * and what a step the person may take would close or open.
 *
 * @param on the day
 * @param places one for each set in force, in the order given
 */
public record Recognition(LocalDate on, List<Place> places) {
  private static final String NOT_ASSESSED = "not_assessed";
  private static final String OUTCOME = "outcome";
  private static final Value GRANT = Value.of("GRANT");

  /** Copies the list. */
  public Recognition {
    places = List.copyOf(places);
  }

  /** Something a person may do, and the facts it makes. */
  public record Step(String code, Map<String, Value> makes) {
    /** Copies the map. */
    public Step {
      makes = Map.copyOf(makes);
    }
  }

  /**
   * What one set makes of the facts.
   *
   * @param set its id
   * @param jurisdiction whose it is
   * @param outcome what it yields; empty where it cannot be evaluated
   * @param notAssessed facts it asks for that were not given; they count as not assessed
   * @param steps what each step that changes the outcome leads to
   */
  public record Place(
      String set,
      String jurisdiction,
      Optional<Value> outcome,
      List<String> notAssessed,
      List<After> steps) {
    /** Copies the lists. */
    public Place {
      notAssessed = List.copyOf(notAssessed);
      steps = List.copyOf(steps);
    }

    /** Returns whether the person would be recognised. */
    public boolean recognised() {
      return outcome.filter(GRANT::equals).isPresent();
    }
  }

  /** What the outcome is after a step, where it is another; {@code closes} a route to a grant. */
  public record After(String step, Value outcome, boolean closes, boolean opens) {}

  /**
   * Reads the facts under every set in force.
   *
   * @param kind of proceeding, such as {@code protection}; sets that do not cover it are left out
   * @param facts what is known; what a set asks for beside it is taken as not assessed, the day of
   *     the decision as {@code on}, the kind of proceeding as {@code kind}
   */
  public static Recognition of(
      List<ParameterSet> sets, String kind, LocalDate on, Facts facts, List<Step> steps) {
    return new Recognition(
        on,
        sets.stream()
            .filter(set -> set.header().inForceOn(on) && set.header().covers(kind))
            .map(set -> place(set, kind, on, facts, steps))
            .toList());
  }

  private static Place place(
      ParameterSet set, String kind, LocalDate on, Facts facts, List<Step> steps) {
    var missing = new ArrayList<String>();
    var whole = complete(set, kind, on, facts, missing);
    var outcome = outcome(set, whole);
    var after = new ArrayList<After>();
    for (var step : steps) {
      var changed = new HashMap<>(whole);
      changed.putAll(step.makes());
      outcome(set, changed)
          .filter(then -> outcome.isPresent() && !outcome.get().equals(then))
          .ifPresent(then ->
              after.add(
                  new After(step.code(), then, outcome.get().equals(GRANT), then.equals(GRANT))));
    }
    return new Place(set.id(), set.header().jurisdiction(), outcome, missing, after);
  }

  private static Map<String, Value> complete(
      ParameterSet set, String kind, LocalDate on, Facts facts, List<String> missing) {
    Map<String, Value> whole = new HashMap<>(facts.values());
    for (var input : set.inputs()) {
      if (!facts.values().containsKey(input.name())) {
        if (input.type() instanceof ValueType.Days) {
          whole.put(input.name(), Value.of(on));
        } else if (input.type().admits(Value.of(kind))) {
          whole.put(input.name(), Value.of(kind));
        } else {
          whole.put(input.name(), Value.of(NOT_ASSESSED));
          missing.add(input.name());
        }
      }
    }
    return whole;
  }

  private static Optional<Value> outcome(ParameterSet set, Map<String, Value> facts) {
    try {
      return Optional.of(set.evaluate(new Facts(facts)).value(OUTCOME));
    } catch (EvaluationException unknown) {
      return Optional.empty();
    }
  }
}
