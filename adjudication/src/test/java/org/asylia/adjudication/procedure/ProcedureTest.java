package org.asylia.adjudication.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.Act;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {
  private final Procedure procedure = Procedure.standard();

  @ParameterizedTest
  @EnumSource(Modality.class)
  void every_reachable_state_that_is_not_final_has_owner_task_deadline_and_exit(Modality modality) {
    Graph graph = procedure.graph(modality);
    for (State state : reachable(graph)) {
      Step step = graph.step(state);
      if (!step.isFinal()) {
        assertThat(step.owner()).as("owner of %s", state).isPresent();
        assertThat(step.task()).as("task of %s", state).isEqualTo("task." + state);
        assertThat(step.deadline())
            .as("deadline of %s", state)
            .isNotInstanceOf(DeadlineRule.None.class);
        assertThat(step.exits()).as("exits of %s", state).anyMatch(e -> e.next() != state);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void every_state_is_reachable_and_leads_to_the_end(Modality modality) {
    Graph graph = procedure.graph(modality);

    assertThat(reachable(graph))
        .isEqualTo(graph.steps().keySet())
        .isEqualTo(EnumSet.allOf(State.class));
    assertThat(graph.steps().values().stream().filter(Step::isFinal).map(Step::state))
        .containsExactly(State.CLOSED);
    for (State state : graph.steps().keySet()) {
      assertThat(reachable(graph, state)).as("from %s", state).contains(State.CLOSED);
    }
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void a_case_that_changes_modality_finds_its_state_in_the_other_graph(Modality modality) {
    procedure.graph(modality).steps().values().stream()
        .flatMap(s -> s.exits().stream())
        .filter(e -> e.act() == ModalityChanged.class)
        .forEach(e ->
            assertThat(procedure.graphs().values()).allMatch(g -> g.steps().containsKey(e.next())));
  }

  /** What the vault writes down by itself, and what stands for an act that is withheld. */
  private static final Set<Class<? extends Act>> NOBODYS =
      Set.of(CaseRead.class, Withheld.class, GroupKeyed.class);

  @Test
  void every_type_of_act_is_admitted_somewhere_and_open_to_some_role_or_else_to_nobody() {
    Set<Class<? extends Act>> admitted = new HashSet<>();
    for (Graph graph : procedure.graphs().values()) {
      for (Step step : graph.steps().values()) {
        admitted.addAll(step.beside());
        step.exits().forEach(e -> admitted.add(e.act()));
      }
    }
    Set<Class<? extends Act>> all = ActTypes.of(Act.class);
    all.removeAll(NOBODYS);
    assertThat(all).hasSizeGreaterThan(50);
    assertThat(admitted).containsExactlyInAnyOrderElementsOf(all);
    assertThat(all)
        .allSatisfy(a -> assertThat(Policy.standard().roles(a)).as(a.getSimpleName()).isNotEmpty());
    assertThat(NOBODYS).allSatisfy(a -> assertThat(Policy.standard().roles(a)).isEmpty());
  }

  @Test
  void every_modality_has_a_graph() {
    assertThat(procedure.graphs().keySet()).containsExactly(Modality.values());
  }

  private static Set<State> reachable(Graph graph) {
    return reachable(graph, State.START);
  }

  private static Set<State> reachable(Graph graph, State from) {
    Set<State> seen = EnumSet.of(from);
    ArrayDeque<State> todo = new ArrayDeque<>(seen);
    while (!todo.isEmpty()) {
      for (Exit exit : graph.step(todo.remove()).exits()) {
        if (seen.add(exit.next())) {
          todo.add(exit.next());
        }
      }
    }
    return seen;
  }
}
