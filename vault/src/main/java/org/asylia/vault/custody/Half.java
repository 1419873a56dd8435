package org.asylia.vault.custody;

import org.asylia.vault.record.Labels;

/** Which of the two secrets a half of a custodian's share belongs to. */
enum Half {
  /** The root key, which unseals the node. */
  ROOT("root-share"),
  /** The private half of the recovery key, which unsealing does not give. */
  RECOVERY("recovery-share");

  private final String use;

  Half(String use) {
    this.use = use;
  }

  /** Keeps this half's keys and commitments apart from the other's. */
  byte[] label() {
    return Labels.of(use);
  }
}
