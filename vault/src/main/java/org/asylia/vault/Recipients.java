package org.asylia.vault;

import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.HybridKey;

/** The names of those to whom keys are wrapped, as rows carry them. */
final class Recipients {
  /** The node, for identity keys. */
  static final String REGISTRY = "registry";

  /** A quorum of custodians. */
  static final String RECOVERY = "recovery";

  /** The node, which keeps a group's key until the group has its first member. */
  static final String WAITING = "node";

  private static final String OFFICER = "officer/";

  private Recipients() {}

  /**
   * Somebody to whom a key is wrapped, always under a hybrid public key.
   *
   * @param name as rows carry it
   */
  record Recipient(String name, HybridKey key) {}

  static String of(OfficerId officer) {
    return OFFICER + officer;
  }

  /** The officer whom a recipient names, if it names one in the only way there is. */
  static Optional<OfficerId> officer(String recipient) {
    if (!recipient.startsWith(OFFICER)) {
      return Optional.empty();
    }
    try {
      OfficerId officer = OfficerId.parse(recipient.substring(OFFICER.length()));
      return of(officer).equals(recipient) ? Optional.of(officer) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The parts whose keys are wrapped to a recipient who is there from the start. */
  static Set<Part> parts(String recipient) {
    return Circle.parse(recipient)
        .map(circle -> circle.circle().group().parts())
        .orElse(Parts.SEALED);
  }

  /** Whether a recipient is one that exists in this version. */
  static boolean known(String recipient) {
    return recipient.equals(REGISTRY)
        || recipient.equals(RECOVERY)
        || officer(recipient).isPresent()
        || Circle.parse(recipient).isPresent();
  }
}
