package org.asylia.caseload;

import static org.asylia.casefile.Role.PROTECTION_OFFICER;
import static org.asylia.casefile.Role.REGISTRATION_OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmActedOn;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.ProtectionAct.Basis;
import org.asylia.casefile.ProtectionAct.Content;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Source;

/** The alarm that hangs over a case, its clock running up to the present. */
record Guarding(Journey j, Instant now) {
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  /** How long before the present an alarm must have been raised, at most. */
  static Duration reach(Plan.Alarm alarm) {
    return switch (alarm) {
      case NONE -> Duration.ZERO;
      case RUNNING -> Duration.ofMinutes(40);
      case OVERDUE -> Duration.ofMinutes(190);
      case LONG_OVERDUE -> Duration.ofHours(27);
      case ACKNOWLEDGED -> Duration.ofHours(20);
      case ACTED_ON -> Duration.ofDays(3);
      case CLOSED -> Duration.ofDays(11);
    };
  }

  void guard() {
    Plan.Alarm alarm = j.plan.alarm();
    if (alarm == Plan.Alarm.NONE) {
      return;
    }
    j.script.at(now.minus(reach(alarm)));
    EntryId raised = raise();
    if (alarm.compareTo(Plan.Alarm.ACKNOWLEDGED) >= 0) {
      j.script.at(j.script.now().plus(Duration.ofMinutes(50)));
      j.add(PROTECTION_OFFICER, new AlarmAcknowledged(raised));
    }
    if (alarm.compareTo(Plan.Alarm.ACTED_ON) >= 0) {
      act(raised);
    }
    if (alarm == Plan.Alarm.CLOSED) {
      j.script.at(j.script.now().plus(Duration.ofDays(6)));
      j.add(
          PROTECTION_OFFICER, new AlarmClosed(raised, j.write(PROTECTION_OFFICER, "alarm closed")));
    }
  }

  private EntryId raise() {
    AlarmKind kind = kind();
    EntryId raised =
        j.add(
            REGISTRATION_OFFICER,
            new AlarmRaised(
                j.applicant().id(),
                kind,
                j.plan.host(),
                j.script.now().minus(Duration.ofMinutes(j.dice.between(30, 600))),
                TWO_HOURS,
                j.write(REGISTRATION_OFFICER, "alarm " + kind)));
    if (kind == AlarmKind.DETENTION) {
      j.add(
          REGISTRATION_OFFICER,
          new NeedIdentified(j.applicant().id(), "LP-DT", new Source.Observed()));
    }
    return raised;
  }

  private void act(EntryId raised) {
    j.script.at(j.script.now().plus(Duration.ofHours(3)));
    boolean letter = j.dice.chance(50) && j.noted.containsKey("consent intervention");
    j.add(
        PROTECTION_OFFICER,
        new AlarmActedOn(
            raised,
            j.write(PROTECTION_OFFICER, letter ? "alarm action letter" : "alarm action visit")));
    if (letter) {
      Recipient authority =
          new Recipient(
              Recipient.Kind.HOST_STATE, Optional.of(j.plan.host()), "immigration-authority");
      j.add(
          PROTECTION_OFFICER,
          new Disclosed(
              j.applicant().id(),
              authority,
              Purpose.INTERVENTION,
              Set.of(Content.IDENTITY, Content.STATUS),
              new Basis.Consent(
                  Optional.ofNullable(j.noted.get("consent intervention")).orElse(raised))));
    }
  }

  private AlarmKind kind() {
    String story = j.plan.profile().story();
    boolean other = j.plan.number() % 5 == 3;
    if (!other) {
      return j.dice.pick(
          List.of(AlarmKind.DETENTION, AlarmKind.DETENTION, AlarmKind.PLANNED_REMOVAL));
    }
    return switch (story) {
      case "sold" -> AlarmKind.VIOLENCE;
      case "elder", "returned" -> AlarmKind.MEDICAL;
      case "alone" -> AlarmKind.DISAPPEARANCE;
      default -> AlarmKind.DETENTION;
    };
  }
}
