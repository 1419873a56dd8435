package org.asylia.adjudication.policy;

/** How an officer, in one of their roles, is tied to a case. */
public enum Tie {
  /** In no way. */
  NONE,
  /** Works in the office that opened the case, and is not assigned to it. */
  SAME_OFFICE,
  /** Broke the glass, and the four hours are not over. */
  GLASS,
  /** Is assigned in that role, or opened the case in it. */
  ASSIGNED,
  /** Is assigned, and wrote a part of the assessment. */
  DRAFTER,
  /** Is assigned, and approved or returned an assessment. */
  REVIEWER
}
