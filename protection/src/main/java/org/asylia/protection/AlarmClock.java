package org.asylia.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Protection.Alarm;
import org.asylia.casefile.ProtectionAct.AlarmKind;

/**
 * The clock of alarms: how long an alarm has gone without an officer, and who is told by now.
 *
 * <p>The ladder: protection officers at once; supervisors when the time to acknowledge is over;
 * every officer of the case's office when it is over twice.
 */
public final class AlarmClock {
  private AlarmClock() {}

  /** Who is told of an alarm by now. */
  public enum Rung {
    PROTECTION_OFFICERS,
    SUPERVISORS,
    WHOLE_OFFICE
  }

  /**
   * An alarm that is not closed. It names no person, so that it can be sent.
   *
   * @param alarm the entry of the alarm
   * @param kind what it is about
   * @param where the state, and nothing finer
   * @param raised when it was raised
   * @param due until when an officer must take it on
   * @param acknowledged whether one has
   * @param rung who is told by now
   */
  public record Running(
      EntryId alarm,
      AlarmKind kind,
      Country where,
      Instant raised,
      Instant due,
      boolean acknowledged,
      Rung rung) {
    /** Whether the time to acknowledge is over and nobody has. */
    public boolean overdue(Instant now) {
      return !acknowledged && now.isAfter(due);
    }
  }

  /** The alarms of a case that are not closed, the most urgent first. */
  public static List<Running> running(CaseFile file, Instant now) {
    return file.protection().alarms().values().stream()
        .filter(a -> a.closed().isEmpty())
        .map(a -> running(a, now))
        .sorted(
            Comparator.comparing(Running::acknowledged)
                .thenComparing(Running::due)
                .thenComparing(Running::alarm))
        .toList();
  }

  private static Running running(Alarm alarm, Instant now) {
    Duration allowed = alarm.raised().act().acknowledgeWithin();
    Instant raised = alarm.raised().at();
    boolean acknowledged = alarm.acknowledged().isPresent();
    return new Running(
        alarm.raised().id(),
        alarm.raised().act().kind(),
        alarm.raised().act().where(),
        raised,
        raised.plus(allowed),
        acknowledged,
        acknowledged ? Rung.PROTECTION_OFFICERS : rung(Duration.between(raised, now), allowed));
  }

  private static Rung rung(Duration gone, Duration allowed) {
    if (gone.compareTo(allowed.multipliedBy(2)) > 0) {
      return Rung.WHOLE_OFFICE;
    }
    return gone.compareTo(allowed) > 0 ? Rung.SUPERVISORS : Rung.PROTECTION_OFFICERS;
  }
}
