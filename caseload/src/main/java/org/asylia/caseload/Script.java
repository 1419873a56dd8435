package org.asylia.caseload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Role;

/** Acts being written down one after the other, each a little later than the one before. */
final class Script {
  private final List<ScriptedAct> acts = new ArrayList<>();
  private final Dice dice;
  private Instant clock;

  Script(Dice dice, Instant start) {
    this.dice = dice;
    this.clock = start;
  }

  /** Adds an act by that officer, and returns the entry it will stand in. */
  EntryId add(DemonstrationOfficer by, Role role, Act act) {
    EntryId id = new EntryId(dice.uuid());
    acts.add(new ScriptedAct(by.id(), role, clock, id, act));
    clock = clock.plusSeconds(dice.between(40, 200));
    return id;
  }

  /** Lets days go by, to a little later or earlier in the working day. */
  void days(int low, int high) {
    clock = clock.plus(Duration.ofDays(dice.between(low, high))).truncatedTo(DAY).plus(morning());
  }

  /** Lets the clock jump forward to that time; never back. */
  void at(Instant time) {
    clock = time.isAfter(clock) ? time : clock;
  }

  /** The time of the next act. */
  Instant now() {
    return clock;
  }

  /** The day of the next act, in UTC. */
  LocalDate today() {
    return clock.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** What was written down, oldest first. */
  List<ScriptedAct> acts() {
    return List.copyOf(acts);
  }

  private static final java.time.temporal.ChronoUnit DAY = java.time.temporal.ChronoUnit.DAYS;

  private Duration morning() {
    return Duration.ofMinutes(dice.between(75, 320));
  }
}
