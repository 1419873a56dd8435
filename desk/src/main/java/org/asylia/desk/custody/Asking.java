package org.asylia.desk.custody;

import java.util.Optional;
import org.asylia.vault.crypto.Passphrase;

/** Where passphrases come from. */
interface Asking {
  /**
   * A new passphrase, good enough to keep a secret.
   *
   * @param whose for whom, as words after "for"
   * @throws RefusedException when it is not good enough and cannot be asked again
   */
  Passphrase fresh(String whose);

  /**
   * The passphrase of one of several shares.
   *
   * @param index number of the share
   * @return empty where that custodian is not there
   */
  Optional<Passphrase> share(int index);

  /** The one passphrase of a kit. */
  Passphrase only();

  /** The passphrase of something else, as an officer's keys. */
  Passphrase of(String what);

  /** From now on shares are those of another seal. */
  default void otherShares() {}
}
