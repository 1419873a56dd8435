package org.asylia.adjudication.procedure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Modality;

/** The procedure of one modality: its states and the ways between them. */
public record Graph(Modality modality, Map<State, Step> steps) {
  /** Copies and orders the map. */
  public Graph {
    steps = Collections.unmodifiableMap(new EnumMap<>(steps));
  }

  /** What is owed in that state. */
  public Step step(State state) {
    return Optional.ofNullable(steps.get(state))
        .orElseThrow(
            () -> new IllegalArgumentException("No " + state + " in the " + modality + " graph."));
  }

  /** Where an act leads from a state; empty where it leads nowhere. */
  Optional<State> next(State from, Act act, CaseFile after) {
    return step(from).exits().stream()
        .filter(e -> e.act().isInstance(act) && e.guard().holds(after, act))
        .map(Exit::next)
        .findFirst();
  }
}
