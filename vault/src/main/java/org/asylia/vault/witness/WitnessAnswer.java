package org.asylia.vault.witness;

import java.time.Instant;
import java.util.Optional;
import org.asylia.vault.log.Checkpoint;

/** What a witness says to a checkpoint it was handed. */
public sealed interface WitnessAnswer {
  /**
   * The log goes on from what was seen before; the witness has signed.
   *
   * @param checkpoint what was seen now
   * @param before what was seen before, where this is not the first time
   * @param note the checkpoint with the witness's signature added
   */
  record Cosigned(Checkpoint checkpoint, Optional<Checkpoint> before, String note)
      implements WitnessAnswer {}

  /**
   * The witness did not sign; what it had seen stays as it was.
   *
   * @param why what kind of refusal
   * @param words what differs, for people
   */
  record Refused(Reason why, String words) implements WitnessAnswer {}

  /** Why a witness does not sign. */
  enum Reason {
    /** Two checkpoints of one size with two roots, or a proof that does not hold. */
    SPLIT_VIEW,
    /** Fewer entries than were seen before. */
    ROLLED_BACK,
    /** The proof starts elsewhere than where this witness stands; ask for another. */
    OTHER_START,
    /** Not a checkpoint, of a log not followed, or not signed by all of its keys. */
    NOT_ACCEPTED
  }

  /**
   * What a witness knows of a log.
   *
   * @param checkpoint the last one it signed
   * @param at when it signed
   */
  record Seen(Checkpoint checkpoint, Instant at) {}
}
