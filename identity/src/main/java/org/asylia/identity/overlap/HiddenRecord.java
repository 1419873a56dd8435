package org.asylia.identity.overlap;

import java.util.Arrays;

/**
 * A record as the others see it: so many points, of which nobody but its owner can tell the person
 * from padding.
 *
 * @param label what its owner knows it by; empty where only counts come out
 * @param points 32 bytes each, one behind the other
 */
@SuppressWarnings("ArrayRecordComponent") // millions of them on their way from file to file
record HiddenRecord(String label, byte[] points) {

  int slots() {
    return points.length / Points.SIZE;
  }

  byte[] point(int slot) {
    return Arrays.copyOfRange(points, slot * Points.SIZE, (slot + 1) * Points.SIZE);
  }
}
