package org.asylia.casefile;

import java.util.UUID;

/** The identifier of an officer who authors acts. It carries no name. */
public record OfficerId(UUID value) implements Comparable<OfficerId> {
  /** Parses the usual form with hyphens; throws IllegalArgumentException otherwise. */
  public static OfficerId parse(String text) {
    return new OfficerId(UUID.fromString(text));
  }

  @Override
  public int compareTo(OfficerId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
