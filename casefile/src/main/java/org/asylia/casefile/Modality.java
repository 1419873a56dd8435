package org.asylia.casefile;

/** The processing modality of a case (UNHCR RSD procedural standards, unit 4). */
public enum Modality {
  /** The full procedure. */
  REGULAR,
  /** Shorter times, the same guarantees. */
  ACCELERATED,
  /** Interview and assessment shortened for profiles with a high recognition rate. */
  SIMPLIFIED,
  /** Registration and status determination in one. */
  MERGED_REGISTRATION,
  /** Status determination and resettlement in one. */
  MERGED_RESETTLEMENT
}
