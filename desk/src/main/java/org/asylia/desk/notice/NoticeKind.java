package org.asylia.desk.notice;

/** What a notice tells. */
public enum NoticeKind {
  /** An officer signed in with the duress passphrase; the officer's keys are locked here. */
  DURESS,
  /** Sign-in for an officer was refused so often that it is slowed down. */
  SIGN_IN_SLOWED,
  /** An officer signed in with a recovery code. */
  RECOVERY_CODE_USED,
  /** An officer's second factor was reset by an administrator. */
  SECOND_FACTOR_RESET,
  /** Glass was broken on a case. */
  GLASS_BROKEN,
  /** A quorum of custodians opened a case to an officer. */
  ACCESS_RECOVERED,
  /** An officer read more than the budget allows. */
  BUDGET_SPENT
}
