package org.asylia.adjudication.rules;

import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.procedure.Recognition;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;

/** What a resettlement submission stands on. */
final class SubmissionRules {
  private SubmissionRules() {}

  /** Recognised, willing, for two reasons, and looked at by two people. */
  static final Rule SUBMISSION =
      RuleBuilder.rule("SUBMISSION", "UNHCR Resettlement Handbook ch 3, 6 and 7")
          .on(SubmissionProposed.class, SubmissionRules::proposed)
          .on(SubmissionSigned.class, SubmissionRules::signed)
          .build();

  private static Optional<Objection> proposed(Asked<SubmissionProposed> asked) {
    SubmissionProposed act = asked.act();
    boolean merged =
        asked
            .file()
            .registration()
            .modality()
            .filter(m -> m == Modality.MERGED_RESETTLEMENT)
            .isPresent();
    return Objection.first(
        () -> Objection.when(!merged && !Recognition.stands(asked.file()), "not-recognised"),
        () ->
            Objection.when(
                act.primary() == act.secondary(), "one-category", Reading.label(act.primary())),
        () -> Objection.when(act.reasons().isBlank(), "no-reasons"),
        () -> willing(asked, act));
  }

  private static Optional<Objection> willing(Asked<?> asked, SubmissionProposed act) {
    return Objection.when(
        Reading.live(asked.file(), act.consent(), act.person(), Purpose.RESETTLEMENT, asked.day())
            .filter(c -> c.recipient().kind() == Recipient.Kind.RESETTLEMENT_STATE)
            .isEmpty(),
        "no-consent");
  }

  private static Optional<Objection> signed(Asked<SubmissionSigned> asked) {
    return Objection.first(
        () -> Objection.when(!Recognition.stands(asked.file()), "not-recognised"),
        () ->
            Objection.when(
                asked
                    .file()
                    .entry(asked.act().proposal())
                    .map(Recorded::author)
                    .filter(asked.by()::equals)
                    .isPresent(),
                "own-proposal"),
        () ->
            Reading.act(asked.file(), asked.act().proposal(), SubmissionProposed.class)
                .flatMap(p -> willing(asked, p)));
  }
}
