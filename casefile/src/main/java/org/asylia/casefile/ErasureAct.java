package org.asylia.casefile;

/**
 * The end of a record: what it held can never be read again. These acts stand in clear, for they
 * must outlive every key of the case; so they hold no words of anybody.
 */
public sealed interface ErasureAct extends Act {

  @Override
  default Part part() {
    return Part.PUBLIC;
  }

  @Override
  default boolean binding() {
    return true;
  }

  /** A supervisor proposes to erase the case. */
  record ErasureProposed(ErasureReason reason) implements ErasureAct {}

  /** The proposal is taken back. */
  record ErasureWithdrawn(EntryId proposal) implements ErasureAct {}

  /**
   * A second person has the case erased: every wrapped key of it, in every part and epoch, and the
   * files attached to it are destroyed. Nothing follows this act.
   *
   * @param proposal the proposal it carries out
   * @param reason why, as proposed
   * @param keys how many wrapped keys of the case were destroyed
   * @param files how many attached files were destroyed with their keys
   */
  record Erased(EntryId proposal, ErasureReason reason, int keys, int files)
      implements ErasureAct {}

  /** Why a case is erased. */
  enum ErasureReason {
    /** The time for which the record is kept is over. */
    RETENTION_ENDED,
    /** The person asked for it, and nothing obliges the office to keep the record. */
    PERSON_ASKED,
    /** The record should never have been made. */
    UNLAWFUL,
    /** A court or supervisory authority ordered it. */
    ORDERED
  }
}
