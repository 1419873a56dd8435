package org.asylia.vault.custody;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Labels;

/**
 * Where a share belongs: of which node, from which rekeying, the how-many-eth of how many.
 *
 * @param nodeKey the node's Ed25519 public key, 32 bytes
 * @param generation 1 at the founding, one more at each rekeying
 * @param index number of the share, from 1
 * @param needed how many shares unseal the node
 * @param custodians how many shares were made
 */
@SuppressWarnings("ArrayRecordComponent") // compared with equals below
record Place(byte[] nodeKey, int generation, int index, int needed, int custodians) {
  Place at(int other) {
    return new Place(nodeKey, generation, other, needed, custodians);
  }

  /** Whether the other share stands beside this one: same node, same rekeying, same quorum. */
  boolean beside(Place other) {
    return Arrays.equals(nodeKey, other.nodeKey)
        && generation == other.generation
        && needed == other.needed
        && custodians == other.custodians;
  }

  byte[] aad(Half half) {
    byte[] numbers =
        ByteBuffer.allocate(7)
            .putInt(generation)
            .put((byte) index)
            .put((byte) needed)
            .put((byte) custodians)
            .array();
    return Labels.join(half.label(), nodeKey, numbers);
  }

  /**
   * What a share is committed to: a hash that names a wrong one and tells nothing of a right one.
   */
  Hash commitment(Half half, byte[] share) {
    return Hash.sha256(half.label(), nodeKey, new byte[] {(byte) index}, share);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && beside(place) && index == place.index;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(nodeKey) + index;
  }
}
