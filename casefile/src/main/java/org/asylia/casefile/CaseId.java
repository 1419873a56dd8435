package org.asylia.casefile;

import java.util.UUID;

/** The identifier of a case file: 128 random bits, without meaning. */
public record CaseId(UUID value) implements Comparable<CaseId> {
  /** Parses the usual form with hyphens; throws IllegalArgumentException otherwise. */
  public static CaseId parse(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public int compareTo(CaseId other) {
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
