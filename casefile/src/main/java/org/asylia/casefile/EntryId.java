package org.asylia.casefile;

import java.util.UUID;

/** The identifier of one recorded act: 128 random bits. Acts refer to each other by it. */
public record EntryId(UUID value) implements Comparable<EntryId> {
  /** Parses the usual form with hyphens; throws IllegalArgumentException otherwise. */
  public static EntryId parse(String text) {
    return new EntryId(UUID.fromString(text));
  }

  @Override
  public int compareTo(EntryId other) {
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
