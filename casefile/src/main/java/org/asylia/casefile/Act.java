package org.asylia.casefile;

/**
 * Something that happened to a case. Acts are only ever added: nothing is overwritten and nothing
 * is removed.
 *
 * <p>The simple name of the record is the act's type in the stored record, so it never changes.
 */
public sealed interface Act
    permits IntakeAct,
        InterviewAct,
        EvidenceAct,
        AssessmentAct,
        DecisionAct,
        ProtectionAct,
        ResettlementAct,
        AccessAct,
        ErasureAct,
        ParametersAct {

  /** The field class under which the content of this act is sealed. */
  default Part part() {
    return Part.CLAIM;
  }

  /** Whether the act binds its author, who then signs it. */
  default boolean binding() {
    return false;
  }

  /** The type written in the stored record: the simple name of the record. */
  default String type() {
    return getClass().getSimpleName();
  }
}
