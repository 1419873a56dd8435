package org.asylia.casefile;

/** What a disclosure is for. A consent names exactly one. */
public enum Purpose {
  /** Help or care by another service. */
  REFERRAL,
  /** An intervention with an authority to prevent removal or to end detention. */
  INTERVENTION,
  /** A resettlement submission. */
  RESETTLEMENT,
  /** A check of nationality with a second state's mission. */
  NATIONALITY_CHECK,
  /** Tracing a relative. */
  FAMILY_TRACING,
  /** A complaint or communication to an international body. */
  INTERNATIONAL_ROUTE,
  /** Appeal or review before a court or tribunal. */
  APPEAL
}
