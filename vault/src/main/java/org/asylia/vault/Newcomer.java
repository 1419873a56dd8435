package org.asylia.vault;

import java.util.Set;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.Passphrase;

/**
 * An officer who joins a node.
 *
 * @param office the short code of the office: 1 to 16 capital letters and digits
 * @param roles what the officer is appointed to
 * @param passphrase what unlocks the officer's keys
 */
public record Newcomer(OfficerId officer, String office, Set<Role> roles, Passphrase passphrase) {
  /** Copies the set and refuses an office that is no code. */
  public Newcomer {
    roles = Set.copyOf(roles);
    if (!office.matches("[A-Z0-9]{1,16}")) {
      throw new IllegalArgumentException(
          "An office is written as 1 to 16 capital letters and digits. Nobody was enrolled.");
    }
  }
}
