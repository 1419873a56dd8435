package org.asylia.desk.signin;

import java.time.Instant;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Passphrase;

/** What passphrases do to officers' keys. */
public interface Passphrases {

  /** What came of a passphrase. */
  sealed interface Answer {
    /** It was the officer's; the keys are in memory until {@code keys} is closed. */
    record Right(Keys keys) implements Answer {}

    /** It was the one to be given under duress; nothing was unlocked. */
    record Forced() implements Answer {}

    /** It was neither, or there is no such officer. */
    record Wrong() implements Answer {}
  }

  /** Unlocked keys of one sign-in; closing takes them out of memory. */
  interface Keys extends AutoCloseable {
    @Override
    void close();
  }

  /** Tries a passphrase; takes the same work whether the officer exists or not. */
  Answer unlock(OfficerId officer, Passphrase passphrase);

  /** Takes an officer's keys out of memory, whatever sessions there are. */
  void lock(OfficerId officer);

  /** Makes a new officer's keys under a passphrase. */
  void enrol(Account account, Passphrase passphrase, Instant at);

  /**
   * Destroys the keys of an officer who leaves, for good; nothing where there were none. Groups the
   * officer belonged to get new keys, and cases go on under new ones.
   */
  void leave(OfficerId officer, Instant at);

  /** Seals an officer's keys under another passphrase; false where the old one is wrong. */
  boolean change(OfficerId officer, Passphrase old, Passphrase fresh);

  /**
   * Sets the passphrase to be given under duress; false where the own one is wrong.
   *
   * @param own the officer's passphrase
   */
  boolean setDuress(OfficerId officer, Passphrase own, Passphrase forced);
}
