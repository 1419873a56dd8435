package org.asylia.parameters;

/** Where a rule is known from; a legal officer confirms what is from memory before real use. */
public enum Confidence {
  /** Seen in a source; written {@code v}. */
  SEEN,
  /** From memory; written {@code m}. */
  MEMORY,
  /** The file says nothing. */
  UNMARKED
}
