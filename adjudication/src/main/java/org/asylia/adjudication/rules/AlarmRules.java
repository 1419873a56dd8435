package org.asylia.adjudication.rules;

import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Protection.Alarm;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmActedOn;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmRaised;

/** An alarm goes up a ladder: acknowledged, acted on, closed; no rung is left out. */
final class AlarmRules {
  private AlarmRules() {}

  /** The ladder. */
  static final Rule ALARM =
      RuleBuilder.rule("ALARM", "1951 Convention Art 33", "CAT Art 3")
          .on(
              AlarmRaised.class,
              a -> Objection.when(!a.act().acknowledgeWithin().isPositive(), "no-clock"))
          .on(
              AlarmAcknowledged.class,
              a ->
                  alarm(a, a.act().alarm())
                      .flatMap(m ->
                          Objection.when(
                              m.acknowledged().isPresent() || m.closed().isPresent(),
                              "acknowledged-before")))
          .on(
              AlarmActedOn.class,
              a ->
                  alarm(a, a.act().alarm())
                      .flatMap(m ->
                          Objection.first(
                              () -> unacknowledged(m),
                              () -> Objection.when(m.closed().isPresent(), "closed-before"))))
          .on(AlarmClosed.class, AlarmRules::close)
          .build();

  private static Optional<Objection> close(Asked<AlarmClosed> asked) {
    return alarm(asked, asked.act().alarm())
        .flatMap(m ->
            Objection.first(
                () -> unacknowledged(m),
                () -> Objection.when(m.actions().isEmpty(), "no-action"),
                () -> Objection.when(m.closed().isPresent(), "closed-before"),
                () -> Objection.when(asked.act().outcome().isBlank(), "no-outcome")));
  }

  private static Optional<Objection> unacknowledged(Alarm alarm) {
    return Objection.when(alarm.acknowledged().isEmpty(), "unacknowledged");
  }

  private static Optional<Alarm> alarm(Asked<?> asked, EntryId id) {
    return Optional.ofNullable(asked.file().protection().alarms().get(id));
  }
}
