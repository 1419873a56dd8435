package org.asylia.adjudication.rules;

import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.Recorded;

/** Where attached files stand. */
final class AttachmentRules {
  private AttachmentRules() {}

  /** A file is sealed where its evidence is; what was made from a file stands beside that file. */
  static final Rule ATTACHMENT =
      RuleBuilder.rule("ATTACHMENT", "Berkeley Protocol 2022")
          .on(AttachmentAdded.class, AttachmentRules::sealedWithItsEvidence)
          .on(AttachmentAdded.class, AttachmentRules::madeFromAnOriginal)
          .build();

  private static Optional<Objection> sealedWithItsEvidence(Asked<AttachmentAdded> asked) {
    boolean elsewhere =
        asked
            .file()
            .entry(asked.act().to())
            .map(Recorded::act)
            .filter(evidence -> evidence.part() != asked.act().part())
            .isPresent();
    return Objection.when(elsewhere, "elsewhere");
  }

  private static Optional<Objection> madeFromAnOriginal(Asked<AttachmentAdded> asked) {
    AttachmentAdded act = asked.act();
    boolean fits =
        act.kind() == AttachmentKind.ORIGINAL
            ? act.madeFrom().isEmpty()
            : act.madeFrom().filter(id -> original(asked, id)).isPresent();
    return Objection.when(!fits, "made-from");
  }

  private static boolean original(Asked<AttachmentAdded> asked, AttachmentId id) {
    return asked
        .file()
        .evidence()
        .attachment(id)
        .map(Entered::act)
        .filter(source -> source.kind() == AttachmentKind.ORIGINAL)
        .filter(source -> source.to().equals(asked.act().to()))
        .isPresent();
  }
}
