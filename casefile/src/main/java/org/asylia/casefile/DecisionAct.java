package org.asylia.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows the assessment: review, decision, notice, appeal, closure, cessation. */
public sealed interface DecisionAct extends Act {

  @Override
  default boolean binding() {
    return true;
  }

  /** The reviewing officer returns the assessment, naming the elements to look at again. */
  record ReviewReturned(String reasons, List<Element> elements) implements DecisionAct {
    /** Copies the list. */
    public ReviewReturned {
      elements = List.copyOf(elements);
    }
  }

  /** The reviewing officer approves the assessment as submitted. */
  record ReviewApproved(String reasons) implements DecisionAct {}

  /**
   * A named person decides.
   *
   * @param outcome what is decided
   * @param reasons why
   * @param evidence SHA-256 over the evidence that was listed to the decider, as {@link
   *     ListedEvidence#digest()} makes it; empty where the decision was made elsewhere
   */
  record DecisionIssued(
      AssessmentAct.Recommendation outcome, String reasons, Optional<String> evidence)
      implements DecisionAct {
    /** A decision made elsewhere, where what was listed is not known. */
    public DecisionIssued(AssessmentAct.Recommendation outcome, String reasons) {
      this(outcome, reasons, Optional.empty());
    }
  }

  /** The decision is handed to the person. */
  record DecisionServed(Notice notice) implements DecisionAct {}

  /**
   * What the person is given with a decision.
   *
   * @param language the language of the letter, one the person understands
   * @param served the day of delivery
   * @param mode how it was delivered
   * @param reasons each reason, tied to an element
   * @param evidence what was relied on and can be disclosed
   * @param appeal how and where to appeal, and by when; for a recognition it may be {@link
   *     AppealRight.NotNeeded}
   * @param help where help is to be had
   * @param statusMeanwhile where the person stands while an appeal is pending
   */
  record Notice(
      Language language,
      LocalDate served,
      Delivery mode,
      List<ElementReason> reasons,
      List<Citation> evidence,
      AppealRight appeal,
      String help,
      String statusMeanwhile) {
    /** Copies the lists. */
    public Notice {
      reasons = List.copyOf(reasons);
      evidence = List.copyOf(evidence);
    }
  }

  /** A reason given to the person, tied to an element. */
  record ElementReason(Element element, String reason) {}

  /** The right to appeal. */
  sealed interface AppealRight {
    /** The decision is wholly for the person. */
    record NotNeeded() implements AppealRight {}

    /** How, where and by when. */
    record Open(String how, String where, LocalDate deadline) implements AppealRight {}
  }

  /** The person appeals. */
  record AppealLodged(LocalDate on, String grounds) implements DecisionAct {
    @Override
    public boolean binding() {
      return false;
    }
  }

  /** The appeal is decided. */
  record AppealDecided(AppealOutcome outcome, String reasons) implements DecisionAct {}

  /** The file is closed, with the reason. */
  record CaseClosed(ClosureReason reason, String explanation) implements DecisionAct {}

  /** A closed file is opened again, with the reason. */
  record CaseReopened(String reason) implements DecisionAct {}

  /** Whether protection is still needed is examined (1C); only for a person recognised before. */
  record CessationOpened(String ground, String reason) implements DecisionAct {}

  /** Whether the recognition should never have been given is examined. */
  record CancellationOpened(String ground, String reason) implements DecisionAct {}

  /** How a decision is delivered. */
  enum Delivery {
    IN_PERSON,
    THROUGH_REPRESENTATIVE,
    POST,
    ELECTRONIC
  }

  /** What an appeal leads to. */
  enum AppealOutcome {
    ALLOWED,
    DISMISSED,
    REMITTED
  }

  /** Why a file is closed. */
  enum ClosureReason {
    DECISION_FINAL,
    SOLUTION_FOUND,
    WITHDRAWN,
    DIED
  }
}
