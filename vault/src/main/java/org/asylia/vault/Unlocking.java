package org.asylia.vault;

/** What came of a passphrase. */
public sealed interface Unlocking {

  /** It was the officer's; the keys are in memory until the session is closed. */
  record Unlocked(OfficerSession session) implements Unlocking {}

  /** It was the one set to be given under duress; no key was unlocked. */
  record Duress() implements Unlocking {}

  /** It was neither, or there is no such officer. */
  record Wrong() implements Unlocking {}
}
