package org.asylia.adjudication.whatif;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.procedure.DeadlineRule;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Modality;

/**
 * How long cases stay in each step, as measured; immutable.
 *
 * @param steps by state, the stays that have ended
 */
public record Pace(Map<State, Measured> steps) {
  /** From how many stays on a mean counts as measured. */
  public static final int ENOUGH = 10;

  /** Copies and orders the map. */
  public Pace {
    EnumMap<State, Measured> copy = new EnumMap<>(State.class);
    copy.putAll(steps);
    steps = Collections.unmodifiableMap(copy);
  }

  /**
   * Stays that have ended.
   *
   * @param stays how many
   * @param days how long they took together
   */
  public record Measured(long stays, double days) {
    /** The same with another stay. */
    public Measured plus(double more) {
      return new Measured(stays + 1, days + more);
    }
  }

  /**
   * The days of one step.
   *
   * @param mean the mean
   * @param measured whether from the caseload; otherwise it is what the procedure allows
   */
  public record Days(double mean, boolean measured) {}

  /** The mean days of a step: measured, or what the regular procedure allows where too few are. */
  public Days days(State state) {
    Optional<Measured> found = Optional.ofNullable(steps.get(state));
    return found
        .filter(m -> m.stays() >= ENOUGH)
        .map(m -> new Days(m.days() / m.stays(), true))
        .orElseGet(() -> new Days(allowed(state), false));
  }

  /** Of the cases that could have been appealed, the share that was; nought where none could. */
  public double appealed() {
    double windows = stays(State.APPEAL_WINDOW);
    return windows == 0 ? 0 : Math.min(1, stays(State.APPEAL) / windows);
  }

  private long stays(State state) {
    return Optional.ofNullable(steps.get(state)).map(Measured::stays).orElse(0L);
  }

  private static double allowed(State state) {
    DeadlineRule rule = Procedure.standard().graph(Modality.REGULAR).step(state).deadline();
    return switch (rule) {
      case DeadlineRule.After(Duration after) -> after.toHours() / 24.0;
      case DeadlineRule.AppealDeadline(Duration otherwise) -> otherwise.toHours() / 24.0;
      case DeadlineRule.None() -> 0;
    };
  }
}
