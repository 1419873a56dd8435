package org.asylia.adjudication.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.Modality;

/** When a shortened procedure has to be left. */
final class ModalityRules {
  private static final Set<Modality> SHORTENED =
      EnumSet.of(Modality.SIMPLIFIED, Modality.MERGED_REGISTRATION, Modality.MERGED_RESETTLEMENT);

  private ModalityRules() {}

  /** An indication of exclusion or a likely refusal leads back to the regular procedure. */
  static final Rule MODALITY =
      RuleBuilder.rule(
              "MODALITY",
              "RSD procedural standards unit 3",
              "UNHCR aide-memoire on modalities 2020")
          .on(AssessmentSubmitted.class, ModalityRules::shortened)
          .on(
              ModalityChanged.class,
              a -> Objection.when(a.act().explanation().isBlank(), "unexplained"))
          .build();

  private static Optional<Objection> shortened(Asked<AssessmentSubmitted> asked) {
    return asked
        .file()
        .registration()
        .modality()
        .filter(SHORTENED::contains)
        .filter(m ->
            asked.act().recommendation().adverse()
                || !asked.file().assessment().exclusionTriggers().isEmpty())
        .flatMap(m -> Objection.to("leave", Reading.label(m)));
  }
}
