package org.asylia.desk.consistency;

/** By what recognitions are compared. */
public enum By {
  /** Who assessed the claim. */
  OFFICER,
  /** The office of the case. */
  OFFICE,
  /** Who interpreted. */
  INTERPRETER,
  /** The month of the decision. */
  MONTH
}
