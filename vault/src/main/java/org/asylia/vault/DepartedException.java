package org.asylia.vault;

import org.asylia.vault.Verdict.Departure;

/** Carries out of the passes of the verifier that the record parts from a given checkpoint. */
final class DepartedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Departure how;
  private final transient Finding finding;

  private DepartedException(Departure how, Finding finding) {
    super(finding.toString());
    this.how = how;
    this.finding = finding;
  }

  Departure how() {
    return how;
  }

  Finding finding() {
    return finding;
  }

  static void require(boolean holds, Departure otherwise, Finding finding) {
    if (!holds) {
      throw new DepartedException(otherwise, finding);
    }
  }
}
