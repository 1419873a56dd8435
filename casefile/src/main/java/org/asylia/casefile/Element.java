package org.asylia.casefile;

/**
 * An element of the refugee definition, in the order in which it is assessed (1951 Convention, Art
 * 1; UNHCR Handbook). {@code MET} always means: this element speaks for the person.
 */
public enum Element {
  /** Who the person is and every nationality held (Handbook 87–93, 101–107). */
  IDENTITY_NATIONALITY(Stage.INCLUSION),
  /** Outside the country of nationality now (Handbook 87–91). */
  OUTSIDE_COUNTRY(Stage.INCLUSION),
  /** The person is afraid (Handbook 37–41). */
  SUBJECTIVE_FEAR(Stage.INCLUSION),
  /** There is a real risk on return, by the standard of the parameter set (Handbook 42–50). */
  OBJECTIVE_RISK(Stage.INCLUSION),
  /** What is feared is persecution, alone or taken together (Handbook 51–64). */
  PERSECUTION(Stage.INCLUSION),
  /** Who would do it (Handbook 65). */
  AGENT(Stage.INCLUSION),
  /** The country of origin is unable or unwilling to protect (Handbook 97–100). */
  STATE_PROTECTION(Stage.INCLUSION),
  /** No other part of the country of origin is safe and reasonable (Handbook 91; GIP 4). */
  IFA(Stage.INCLUSION),
  /** The harm is for a Convention reason (Handbook 66–86). */
  GROUND_NEXUS(Stage.INCLUSION),
  /** No second nationality gives real protection (Art 1A(2) second paragraph; Handbook 106–107). */
  DUAL_NATIONALITY(Stage.INCLUSION),
  /** Article 1D does not take the person out. */
  EXCLUSION_1D(Stage.EXCLUSION),
  /** Article 1E does not take the person out. */
  EXCLUSION_1E(Stage.EXCLUSION),
  /** No serious reasons for considering an international crime (1F(a)). */
  EXCLUSION_1F_A(Stage.EXCLUSION),
  /** No serious reasons for considering a serious non-political crime before entry (1F(b)). */
  EXCLUSION_1F_B(Stage.EXCLUSION),
  /** No serious reasons for considering acts against the purposes of the UN (1F(c)). */
  EXCLUSION_1F_C(Stage.EXCLUSION);

  /** Inclusion is always assessed before exclusion. */
  public enum Stage {
    INCLUSION,
    EXCLUSION
  }

  private final Stage stage;

  Element(Stage stage) {
    this.stage = stage;
  }

  /** Whether the element belongs to inclusion or to exclusion. */
  public Stage stage() {
    return stage;
  }

  /** Whether every negative recommendation must have dealt with it. */
  public boolean material() {
    return stage == Stage.INCLUSION;
  }
}
