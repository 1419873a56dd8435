package org.asylia.adjudication.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealRight;

/** By when the step of a state is owed. */
public sealed interface DeadlineRule {

  /** So long after the case came to the state. */
  record After(Duration duration) implements DeadlineRule {}

  /** At the end of the day, in UTC, that the notice served names as the last to appeal. */
  record AppealDeadline(Duration otherwise) implements DeadlineRule {}

  /** Nothing is owed. */
  record None() implements DeadlineRule {}

  /** So many days after the case came to the state. */
  static DeadlineRule days(int days) {
    return new After(Duration.ofDays(days));
  }

  /** The deadline of a case that came to the state then. */
  default Optional<Instant> of(CaseFile file, Instant since) {
    return switch (this) {
      case None() -> Optional.empty();
      case After(Duration duration) -> Optional.of(since.plus(duration));
      case AppealDeadline(Duration otherwise) ->
          file.decisions()
              .served()
              .map(s -> s.act().notice().appeal())
              .filter(AppealRight.Open.class::isInstance)
              .map(AppealRight.Open.class::cast)
              .map(o -> o.deadline().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
              .or(() -> Optional.of(since.plus(otherwise)));
    };
  }
}
