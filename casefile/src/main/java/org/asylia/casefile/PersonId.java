package org.asylia.casefile;

import java.util.UUID;

/** The identifier of a person, kept when the person appears in several case files. */
public record PersonId(UUID value) implements Comparable<PersonId> {
  /** Parses the usual form with hyphens; throws IllegalArgumentException otherwise. */
  public static PersonId parse(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public int compareTo(PersonId other) {
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
