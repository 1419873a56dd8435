package org.asylia.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.Recorded;
import org.asylia.protection.AlarmClock.Rung;
import org.asylia.protection.AlarmClock.Running;
import org.junit.jupiter.api.Test;

class AlarmClockTest {
  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private CaseFile file = CaseFile.empty(new CaseId(new UUID(0, 1)));

  private EntryId add(Instant at, Act act) {
    EntryId id = new EntryId(new UUID(0, 10L + file.history().size()));
    file = file.after(new Recorded(id, List.of(), new OfficerId(new UUID(0, 3)), at, act));
    return id;
  }

  private EntryId raise(Instant at, Duration within) {
    return add(
        at,
        new AlarmRaised(
            new PersonId(new UUID(0, 2)),
            AlarmKind.DETENTION,
            new Country("LA"),
            at,
            within,
            "held at a border post"));
  }

  private Running only(Instant now) {
    return AlarmClock.running(file, now).getFirst();
  }

  @Test
  void an_alarm_climbs_the_ladder_until_somebody_takes_it_on() {
    EntryId alarm = raise(START, HOUR);
    assertThat(only(START.plus(HOUR)).rung()).isEqualTo(Rung.PROTECTION_OFFICERS);
    assertThat(only(START.plus(HOUR)).overdue(START.plus(HOUR))).isFalse();
    Instant late = START.plus(HOUR).plusSeconds(1);
    assertThat(only(late).rung()).isEqualTo(Rung.SUPERVISORS);
    assertThat(only(late).overdue(late)).isTrue();
    assertThat(only(START.plus(HOUR.multipliedBy(2)).plusSeconds(1)).rung())
        .isEqualTo(Rung.WHOLE_OFFICE);
    add(late, new AlarmAcknowledged(alarm));
    assertThat(only(late.plus(Duration.ofDays(1))).rung()).isEqualTo(Rung.PROTECTION_OFFICERS);
    assertThat(only(late).overdue(late.plus(Duration.ofDays(1)))).isFalse();
  }

  @Test
  void a_closed_alarm_runs_no_more() {
    EntryId alarm = raise(START, HOUR);
    add(START, new AlarmClosed(alarm, "released"));
    assertThat(AlarmClock.running(file, START)).isEmpty();
  }

  @Test
  void the_most_urgent_alarm_comes_first_and_acknowledged_ones_last() {
    EntryId slow = raise(START, Duration.ofHours(9));
    EntryId quick = raise(START, HOUR);
    EntryId taken = raise(START, Duration.ofMinutes(5));
    add(START, new AlarmAcknowledged(taken));
    assertThat(AlarmClock.running(file, START))
        .extracting(Running::alarm)
        .containsExactly(quick, slow, taken);
  }
}
