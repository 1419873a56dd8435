package org.asylia.vault;

/** Carries a finding out of the passes of the verifier. */
final class BadRecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  BadRecordException(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }

  static void require(boolean holds, Finding otherwise) {
    if (!holds) {
      throw new BadRecordException(otherwise);
    }
  }
}
