package org.asylia.resettlement;

import java.time.LocalDate;
import java.time.Period;
import org.asylia.casefile.ResettlementAct.Priority;

/**
 * By when a person submitted should have left, by priority.
 *
 * <p>Source: UNHCR Resettlement Handbook 2011: emergency ideally 7 days from submission to
 * departure; urgent within 6 weeks; normal about 12 months. The figures of the 2023 edition are to
 * be confirmed.
 */
public final class DepartureClock {
  private DepartureClock() {}

  /** The day by which a person submitted on that day should have left. */
  public static LocalDate due(Priority priority, LocalDate submitted) {
    return submitted.plus(
        switch (priority) {
          case EMERGENCY -> Period.ofDays(7);
          case URGENT -> Period.ofWeeks(6);
          case NORMAL -> Period.ofMonths(12);
        });
  }
}
