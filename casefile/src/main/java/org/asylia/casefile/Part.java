package org.asylia.casefile;

/**
 * The field class of an act's content: who may be shown it, and under which of the case's keys it
 * is sealed.
 */
public enum Part {
  /** Content in the clear, for the node's own file only: roles and public keys of officers. */
  PUBLIC,
  /** Names, dates and places of birth, relatives: sealed under the case's identity key. */
  IDENTITY,
  /** What happened, what was asked and found: sealed under the case's claim key. */
  CLAIM,
  /** Medical reports and screening: sealed apart from the claim. */
  MEDICAL,
  /** What one member of a family file said in confidence from the other members. */
  CONFIDENTIAL
}
