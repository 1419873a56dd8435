package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmActedOn;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.ProtectionAct.ReferralOffered;

/** The part of a case file that protection writes. */
public record Protection(
    Map<EntryId, Alarm> alarms,
    List<Entered<CertificateIssued>> certificates,
    List<Entered<ReferralOffered>> referrals,
    List<Entered<Disclosed>> disclosures) {

  static final Protection EMPTY = new Protection(Map.of(), List.of(), List.of(), List.of());

  /** An alarm and what was done about it. */
  public record Alarm(
      Entered<AlarmRaised> raised,
      Optional<Entered<AlarmAcknowledged>> acknowledged,
      List<Entered<AlarmActedOn>> actions,
      Optional<Entered<AlarmClosed>> closed) {}

  Protection after(Recorded at, ProtectionAct act) {
    return switch (act) {
      case AlarmRaised a -> alarm(at, a);
      case AlarmAcknowledged a ->
          change(
              a.alarm(),
              m ->
                  m.acknowledged().isPresent()
                      ? m
                      : new Alarm(
                          m.raised(), Optional.of(Entered.of(at, a)), m.actions(), m.closed()));
      case AlarmActedOn a ->
          change(
              a.alarm(),
              m ->
                  new Alarm(
                      m.raised(),
                      m.acknowledged(),
                      plus(m.actions(), Entered.of(at, a)),
                      m.closed()));
      case AlarmClosed a ->
          change(
              a.alarm(),
              m ->
                  new Alarm(
                      m.raised(), m.acknowledged(), m.actions(), Optional.of(Entered.of(at, a))));
      case CertificateIssued a ->
          new Protection(alarms, plus(certificates, Entered.of(at, a)), referrals, disclosures);
      case ReferralOffered a ->
          new Protection(alarms, certificates, plus(referrals, Entered.of(at, a)), disclosures);
      case Disclosed a ->
          new Protection(alarms, certificates, referrals, plus(disclosures, Entered.of(at, a)));
    };
  }

  private Protection alarm(Recorded at, AlarmRaised raised) {
    Alarm alarm = new Alarm(Entered.of(at, raised), Optional.empty(), List.of(), Optional.empty());
    return new Protection(plus(alarms, at.id(), alarm), certificates, referrals, disclosures);
  }

  private Protection change(EntryId alarm, UnaryOperator<Alarm> how) {
    return Optional.ofNullable(alarms.get(alarm))
        .map(a ->
            new Protection(plus(alarms, alarm, how.apply(a)), certificates, referrals, disclosures))
        .orElse(this);
  }
}
