package org.asylia.adjudication.rules;

import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.Situation;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.ProtectionAct.Basis;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.ResettlementAct.Placed;

/** What may leave the house, to whom, and on which word of the person. */
final class DisclosureRules {
  private DisclosureRules() {}

  /** Nothing goes to the country of origin, ever; to other states only as far as it must. */
  static final Rule I25 =
      RuleBuilder.rule("I25", "UNHCR advisory opinion on confidentiality 2005")
          .on(Disclosed.class, DisclosureRules::recipient)
          .on(
              ConsentGiven.class,
              a -> Objection.when(origin(a.situation(), a.act().recipient()), "origin"))
          .on(
              Placed.class,
              a ->
                  Objection.when(
                      a.act().destination().equals(a.situation().countryOfOrigin()), "placed"))
          .build();

  /**
   * Consent is to one recipient for one purpose, can be taken back, and its refusal costs nothing.
   */
  static final Rule I26 =
      RuleBuilder.rule("I26", "UNHCR data protection policy 2022")
          .on(Disclosed.class, DisclosureRules::consent)
          .on(AssessmentAct.class, DisclosureRules::refusalCited)
          .on(AdversePointPut.class, DisclosureRules::refusalCited)
          .build();

  private static boolean origin(Situation situation, Recipient recipient) {
    return recipient.country().filter(situation.countryOfOrigin()::equals).isPresent();
  }

  private static boolean secondState(Situation situation, Recipient recipient) {
    return recipient.kind() == Recipient.Kind.SECOND_STATE
        || recipient.country().filter(situation.secondNationalities()::contains).isPresent();
  }

  private static Optional<Objection> recipient(Asked<Disclosed> asked) {
    Disclosed disclosed = asked.act();
    boolean byLaw =
        disclosed.basis() instanceof Basis.Law(String provision) && !provision.isBlank();
    boolean byConsent = disclosed.basis() instanceof Basis.Consent;
    return Objection.first(
        () -> Objection.when(origin(asked.situation(), disclosed.recipient()), "origin"),
        () ->
            Objection.when(
                secondState(asked.situation(), disclosed.recipient()) && !byConsent,
                "second-state"),
        () ->
            Objection.when(
                disclosed.recipient().kind() == Recipient.Kind.HOST_STATE
                    && !byLaw
                    && !(byConsent && disclosed.purpose() == Purpose.INTERVENTION),
                "host-state"),
        () -> Objection.when(!byLaw && !byConsent, "no-basis"));
  }

  private static Optional<Objection> consent(Asked<Disclosed> asked) {
    Disclosed disclosed = asked.act();
    if (!(disclosed.basis() instanceof Basis.Consent(var id))) {
      return Objection.none();
    }
    return Objection.when(
        Reading.live(asked.file(), id, disclosed.person(), disclosed.purpose(), asked.day())
            .filter(c -> c.recipient().equals(disclosed.recipient()))
            .isEmpty(),
        "no-consent",
        Reading.label(disclosed.purpose()),
        disclosed.recipient().reference());
  }

  private static Optional<Objection> refusalCited(Asked<? extends Act> asked) {
    return Objection.when(
        Reading.cited(asked.file(), Reading.citations(asked.act()))
            .anyMatch(a -> a instanceof ConsentRefused || a instanceof ConsentWithdrawn),
        "held-against",
        "@act." + asked.act().type());
  }
}
