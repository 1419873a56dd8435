package org.asylia.adjudication.procedure;

import java.time.Instant;
import java.util.Optional;
import org.asylia.casefile.Role;

/**
 * Where a case stands on the whole way, and who owes the next step.
 *
 * @param state where it stands
 * @param owner who owes the next step; empty where the way has ended
 * @param task the key of the task's label
 * @param since when the case came there; empty before anything happened
 * @param deadline by when the step is owed; empty where nothing is
 * @param isFinal whether the way has ended
 */
public record Standing(
    State state,
    Optional<Role> owner,
    String task,
    Optional<Instant> since,
    Optional<Instant> deadline,
    boolean isFinal) {}
