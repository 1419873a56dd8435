package org.asylia.casefile;

import java.time.LocalDate;

/** What leads to a place to live. */
public sealed interface ResettlementAct extends Act {

  /** A submission is proposed by the caseworker. */
  record SubmissionProposed(
      PersonId person,
      Category primary,
      Category secondary,
      Priority proposed,
      EntryId consent,
      String reasons)
      implements ResettlementAct {}

  /** The submission is signed, with the priority the reviewer set. */
  record SubmissionSigned(EntryId proposal, Priority priority) implements ResettlementAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A state or a community has a place. */
  record Placed(EntryId submission, Country destination, LocalDate on) implements ResettlementAct {}

  /** The person has left for the place. */
  record Departed(EntryId placement, LocalDate on) implements ResettlementAct {}

  /** The resettlement categories. */
  enum Category {
    /** Legal or physical protection needs. */
    LPN,
    /** Survivors of violence or torture. */
    SVT,
    /** Medical needs. */
    MED,
    /** Women and girls at risk. */
    WGR,
    /** Family reunification. */
    FR,
    /** Children and adolescents at risk. */
    CAR,
    /** No foreseeable other durable solution. */
    LOS
  }

  /** How soon. */
  enum Priority {
    EMERGENCY,
    URGENT,
    NORMAL
  }
}
