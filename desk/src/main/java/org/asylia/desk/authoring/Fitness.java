package org.asylia.desk.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.adjudication.LocalSets;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Succession;
import org.asylia.parameters.ValueType;

/**
 * Whether a set could be published on a day: proved, complete, of facts that officers find, under
 * an id of its own, from a day that is not over and after what it replaces.
 *
 * @param parameters what is published
 * @param vocabulary the facts of the situation, each with its values; none for a fact that admits
 *     any
 */
record Fitness(PublishedParameters parameters, Map<String, Set<String>> vocabulary) {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
  private static final String DECISION_DATE = "decision_date";
  private static final String NOT_ASSESSED = "not_assessed";
  private static final List<String> DECISIONS =
      List.of("inclusion", "outcome", "non_return_assessment", "proposal");

  List<Objection> objections(Checked checked, LocalDate today) {
    return switch (checked) {
      case Checked.Unusable(InvalidParameterSetException why) ->
          List.of(Objection.of(Objection.Why.UNREADABLE, String.valueOf(why.getMessage())));
      case Checked.Usable readable ->
          Stream.of(law(readable), dates(readable.set(), today)).flatMap(List::stream).toList();
    };
  }

  /** Whether its tables could be read for cases at all. */
  private List<Objection> law(Checked.Usable readable) {
    ParameterSet set = readable.set();
    List<Objection> found = new ArrayList<>();
    if (!readable.report().proved()) {
      found.add(
          Objection.of(
              Objection.Why.NOT_PROVED, Integer.toString(readable.report().refuted().size())));
    }
    List<String> missing =
        DECISIONS.stream()
            .filter(id -> set.decisions().stream().noneMatch(d -> d.id().equals(id)))
            .toList();
    if (!missing.isEmpty()) {
      found.add(Objection.of(Objection.Why.LACKS, String.join(", ", missing)));
    }
    List<String> strange =
        set.inputs().stream().filter(input -> !known(input)).map(FactInput::name).toList();
    if (!strange.isEmpty()) {
      found.add(Objection.of(Objection.Why.UNKNOWN_FACTS, String.join(", ", strange)));
    }
    return found;
  }

  private boolean known(FactInput input) {
    return switch (input.type()) {
      case ValueType.Days() -> input.name().equals(DECISION_DATE);
      case ValueType.Enumeration(List<String> codes) ->
          Optional.ofNullable(vocabulary.get(input.name()))
              .filter(values -> values.isEmpty() || values.containsAll(codes))
              .filter(values -> codes.contains(NOT_ASSESSED) || settled(values))
              .isPresent();
      case ValueType.Quantities(), ValueType.Text() -> false;
    };
  }

  /** Whether the fact is always known, so that there is no value for not assessed. */
  private static boolean settled(Set<String> values) {
    return !values.isEmpty() && !values.contains(NOT_ASSESSED);
  }

  private List<Objection> dates(ParameterSet set, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (!set.id().matches(ID)) {
      found.add(Objection.of(Objection.Why.NO_ID, set.id()));
    }
    if (taken(set.id())) {
      found.add(Objection.of(Objection.Why.ID_TAKEN, set.id()));
    }
    if (set.header().jurisdiction().isBlank()) {
      found.add(Objection.of(Objection.Why.NO_JURISDICTION));
    }
    if (set.header().validFrom().isEmpty()) {
      found.add(Objection.of(Objection.Why.NO_DAY));
      return found;
    }
    LocalDate from = set.header().validFrom().get();
    if (from.isBefore(today)) {
      found.add(Objection.of(Objection.Why.PAST_DAY, from.toString(), today.toString()));
    }
    try {
      Succession.check(set, parameters.sets());
    } catch (InvalidParameterSetException why) {
      found.add(Objection.of(Objection.Why.BEFORE_PREDECESSOR, why.problem() + " " + why.advice()));
    }
    return found;
  }

  private boolean taken(String id) {
    return Stream.concat(
            parameters.sets().stream().map(ParameterSet::id),
            parameters.withheld().stream().map(LocalSets.Withheld::set))
        .anyMatch(id::equalsIgnoreCase);
  }
}
