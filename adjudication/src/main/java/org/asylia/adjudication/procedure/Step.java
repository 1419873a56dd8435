package org.asylia.adjudication.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Act;
import org.asylia.casefile.Role;

/**
 * What is owed in a state and what may happen there.
 *
 * @param owner who owes the next step; empty where nothing is owed
 * @param task the key of the task's label, as in {@code task.REVIEW}
 * @param deadline by when
 * @param exits the ways out, tried in order
 * @param beside the types of act that may happen without leading on
 */
public record Step(
    State state,
    Optional<Role> owner,
    String task,
    DeadlineRule deadline,
    List<Exit> exits,
    Set<Class<? extends Act>> beside) {
  /** Copies the collections. */
  public Step {
    exits = List.copyOf(exits);
    beside = Set.copyOf(beside);
  }

  /** Whether the way ends here, so that nobody owes a step. */
  public boolean isFinal() {
    return owner.isEmpty();
  }
}
