package org.asylia.identity.overlap;

import java.util.List;
import java.util.Optional;

/**
 * A list on its way from organisation to organisation, every point hidden by all who had it.
 *
 * @param session the digest of the session
 * @param owner whose people they are
 * @param turned who has hidden the points, in order, the owner first
 * @param before the SHA-256 of the file this was made from; none for the owner's own
 * @param slots how many points each record has
 * @param records in an order that says nothing
 */
public record HiddenList(
    String session,
    String owner,
    List<String> turned,
    Optional<String> before,
    int slots,
    List<HiddenRecord> records) {
  /** The most points that a list may have: 256 MiB of them. */
  public static final int MOST_POINTS = 1 << 23;

  /** Copies the lists. */
  public HiddenList {
    turned = List.copyOf(turned);
    records = List.copyOf(records);
  }

  /** How many records stand in it, padding counted. */
  public int size() {
    return records.size();
  }

  /** Whether every organisation has hidden the points. */
  public boolean isComplete(Session of) {
    return turned.size() == of.organisations().size();
  }

  /**
   * Checks that this belongs to a session.
   *
   * @throws OverlapException if it belongs to another one
   */
  void belongsTo(Session wanted) {
    if (!session.equals(wanted.digest())) {
      throw new OverlapException(
          "The list of "
              + owner
              + " belongs to another session, or the session's file was changed. Nothing was"
              + " written. Compare the digests of the session's file by telephone.");
    }
    wanted.organisation(owner);
    turned.forEach(wanted::organisation);
    if (slots != wanted.slots()) {
      throw new OverlapException(
          "The list of "
              + owner
              + " has "
              + slots
              + " points a record; "
              + wanted.slots()
              + " were agreed. Nothing was written.");
    }
  }
}
