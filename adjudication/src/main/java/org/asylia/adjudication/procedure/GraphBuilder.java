package org.asylia.adjudication.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Act;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;

/** Writes down a graph, state by state. */
final class GraphBuilder {
  private final Modality modality;
  private final Map<State, StepBuilder> steps = new EnumMap<>(State.class);

  GraphBuilder(Modality modality) {
    this.modality = modality;
  }

  Modality modality() {
    return modality;
  }

  StepBuilder step(State state, Role owner, DeadlineRule deadline) {
    return put(new StepBuilder(state, Optional.of(owner), deadline));
  }

  StepBuilder end(State state) {
    return put(new StepBuilder(state, Optional.empty(), new DeadlineRule.None()));
  }

  private StepBuilder put(StepBuilder step) {
    steps.put(step.state, step);
    return step;
  }

  Graph build() {
    Map<State, Step> built = new EnumMap<>(State.class);
    steps.forEach((state, step) -> built.put(state, step.build()));
    return new Graph(modality, built);
  }

  /** Writes down one state. */
  final class StepBuilder {
    private final State state;
    private final Optional<Role> owner;
    private final DeadlineRule deadline;
    private final List<Exit> exits = new ArrayList<>();
    private final Set<Class<? extends Act>> beside = new LinkedHashSet<>();

    StepBuilder(State state, Optional<Role> owner, DeadlineRule deadline) {
      this.state = state;
      this.owner = owner;
      this.deadline = deadline;
    }

    Modality modality() {
      return modality;
    }

    StepBuilder exit(Class<? extends Act> act, Guard guard, State next) {
      exits.add(new Exit(act, guard, next));
      return this;
    }

    StepBuilder beside(Class<? extends Act> act) {
      beside.add(act);
      return this;
    }

    StepBuilder beside(Set<Class<? extends Act>> acts) {
      beside.addAll(acts);
      return this;
    }

    private Step build() {
      return new Step(state, owner, "task." + state.name(), deadline, exits, beside);
    }
  }
}
