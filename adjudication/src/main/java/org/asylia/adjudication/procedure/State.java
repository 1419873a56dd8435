package org.asylia.adjudication.procedure;

/** Where a case can stand. The same words in every modality, so that a case can change modality. */
public enum State {
  /** Nothing has happened yet. */
  START,
  /** People are registered, rights explained, needs seen. */
  REGISTRATION,
  /** People are heard, each on their own. */
  INTERVIEW,
  /** The claim is assessed, element by element. */
  ASSESSMENT,
  /** Another officer looks at the assessment. */
  REVIEW,
  /** A named person has to decide. */
  DECISION,
  /** The decision has to be handed over. */
  SERVICE,
  /** An appeal can be lodged. */
  APPEAL_WINDOW,
  /** An appeal is pending; nothing may be taken from the person. */
  APPEAL,
  /** No appeal is left; the file is to be closed. */
  CLOSING,
  /** The person is recognised; a lasting solution is to be found. */
  RECOGNISED,
  /** A resettlement submission waits for its signature. */
  SUBMISSION,
  /** A signed submission waits for a place. */
  PLACEMENT,
  /** There is a place; the person has to get there. */
  DEPARTURE,
  /** The person has left for the place. */
  FOLLOW_UP,
  /** The file is closed. It can be opened again. */
  CLOSED
}
