package org.asylia.adjudication.procedure;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Recorded;

/**
 * The procedure: one graph for each modality. It can be run over a history, which tells where the
 * case stands; acts that lead nowhere leave it where it is.
 */
public record Procedure(Map<Modality, Graph> graphs) {
  /** Copies and orders the map. */
  public Procedure {
    graphs = Collections.unmodifiableMap(new EnumMap<>(graphs));
  }

  /** The procedure of the house. */
  public static Procedure standard() {
    return ProcedureData.procedure();
  }

  /** The graph of a modality. */
  public Graph graph(Modality modality) {
    return Optional.ofNullable(graphs.get(modality))
        .orElseThrow(() -> new IllegalArgumentException("No procedure for " + modality + "."));
  }

  /** Where the case stands. */
  public Standing standing(CaseFile file) {
    Place place = place(file);
    Step step = graph(modality(file)).step(place.state());
    return new Standing(
        step.state(),
        step.owner(),
        step.task(),
        place.since(),
        place.since().flatMap(since -> step.deadline().of(file, since)),
        step.isFinal());
  }

  /** Whether an act may happen where the case stands, leading on or beside. */
  public boolean admits(CaseFile before, Act act, Recorded recorded) {
    State state = place(before).state();
    Modality modality = modality(before);
    if (act instanceof org.asylia.casefile.IntakeAct.CaseOpened opened && state == State.START) {
      modality = opened.modality();
    }
    Graph graph = graph(modality);
    return graph.step(state).beside().contains(act.getClass())
        || graph.next(state, act, before.after(recorded)).isPresent();
  }

  private Place place(CaseFile file) {
    CaseFile soFar = CaseFile.empty(file.id());
    Place place = new Place(State.START, Optional.empty());
    for (Recorded recorded : file.history()) {
      Modality before = modality(soFar);
      soFar = soFar.after(recorded);
      Optional<State> next = graph(before).next(place.state(), recorded.act(), soFar);
      if (next.isPresent() && next.get() != place.state()) {
        place = new Place(next.get(), Optional.of(recorded.at()));
      }
    }
    return place;
  }

  private static Modality modality(CaseFile file) {
    return file.registration().modality().orElse(Modality.REGULAR);
  }

  private record Place(State state, Optional<Instant> since) {}
}
