package org.asylia.vault.witness;

import java.util.Optional;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.log.Handover;
import org.asylia.vault.log.MerkleProof;
import org.asylia.vault.witness.WitnessAnswer.Reason;
import org.asylia.vault.witness.WitnessAnswer.Refused;

/** Compares a checkpoint with the one seen before. */
final class Comparison {
  private Comparison() {}

  static Optional<Refused> refuse(Optional<Checkpoint> seen, Handover given, Checkpoint now) {
    long before = seen.map(Checkpoint::size).orElse(0L);
    if (now.size() == 0 && !now.root().equals(Frontier.empty().root())) {
      return split("An empty log has another root than this checkpoint gives.", seen, now);
    }
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    if (now.size() < before) {
      return Optional.of(
          new Refused(
              Reason.ROLLED_BACK,
              differs(
                  "ROLLED BACK, or an old checkpoint was handed over: it covers fewer entries"
                      + " than this witness has seen.",
                  seen,
                  now)));
    }
    if (now.size() == before) {
      return now.root().equals(seen.get().root())
          ? Optional.empty()
          : split("SPLIT VIEW: the same number of entries, but other entries.", seen, now);
    }
    if (given.old() != before) {
      return Optional.of(
          new Refused(
              Reason.OTHER_START,
              "The proof starts from "
                  + given.old()
                  + " entries; this witness has seen "
                  + before
                  + ". Ask the node for one: asylia checkpoint --since "
                  + before));
    }
    return MerkleProof.extendsFrom(before, seen.get().root(), now.size(), now.root(), given.proof())
        ? Optional.empty()
        : split(
            "SPLIT VIEW, or a damaged proof: it does not show that the log goes on from what"
                + " this witness has seen.",
            seen,
            now);
  }

  private static Optional<Refused> split(String words, Optional<Checkpoint> seen, Checkpoint now) {
    return Optional.of(new Refused(Reason.SPLIT_VIEW, differs(words, seen, now)));
  }

  private static String differs(String words, Optional<Checkpoint> seen, Checkpoint now) {
    return words
        + seen.map(c -> "\n  seen before: " + c.size() + " entries, root " + c.root()).orElse("")
        + "\n  handed over: "
        + now.size()
        + " entries, root "
        + now.root();
  }
}
