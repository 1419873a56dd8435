package org.asylia.vault.custody;

import org.asylia.vault.crypto.Shamir;

/**
 * How many custodians there are and how many of them unseal the node.
 *
 * @param needed 1 to {@code custodians}
 * @param custodians 1 to 16
 */
public record Quorum(int needed, int custodians) {
  /** One passphrase, for a small kit. */
  public static final Quorum KIT = new Quorum(1, 1);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when no node can be sealed like this
   */
  public Quorum {
    check(needed, custodians);
  }

  static void check(int needed, int custodians) {
    if (needed < 1 || needed > custodians || custodians > Shamir.MOST_SHARES) {
      throw new IllegalArgumentException(
          "A node has 1 to "
              + Shamir.MOST_SHARES
              + " custodians, of whom some or all unseal it; not "
              + needed
              + " of "
              + custodians
              + ".");
    }
    if (needed == 1 && custodians > 1) {
      throw new IllegalArgumentException(
          "With 1 of "
              + custodians
              + " each custodian alone could open everything. Need at least two, or have one"
              + " custodian only.");
    }
  }
}
