package org.asylia.adjudication.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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

  /**
   * A stay of a case in a state.
   *
   * @param state the state
   * @param from when the case came there
   * @param until when it went on; empty where it is there still
   */
  public record Stay(State state, Instant from, Optional<Instant> until) {}

  /** Where the case has stood, one state after the other; it may come to a state again. */
  public List<Stay> stays(CaseFile file) {
    List<Stay> stays = new ArrayList<>();
    CaseFile soFar = CaseFile.empty(file.id());
    State state = State.START;
    for (Recorded recorded : file.history()) {
      Modality before = modality(soFar);
      soFar = soFar.after(recorded);
      Optional<State> next = graph(before).next(state, recorded.act(), soFar);
      if (next.isPresent() && next.get() != state) {
        if (!stays.isEmpty()) {
          Stay left = stays.removeLast();
          stays.add(new Stay(left.state(), left.from(), Optional.of(recorded.at())));
        }
        state = next.get();
        stays.add(new Stay(state, recorded.at(), Optional.empty()));
      }
    }
    return List.copyOf(stays);
  }

  private Place place(CaseFile file) {
    List<Stay> stays = stays(file);
    return stays.isEmpty()
        ? new Place(State.START, Optional.empty())
        : new Place(stays.getLast().state(), Optional.of(stays.getLast().from()));
  }

  private static Modality modality(CaseFile file) {
    return file.registration().modality().orElse(Modality.REGULAR);
  }

  private record Place(State state, Optional<Instant> since) {}
}
