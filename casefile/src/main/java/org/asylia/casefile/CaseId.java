package org.asylia.casefile;

import java.util.UUID;

/** The identifier of a case file: 128 random bits, without meaning. */
public record CaseId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
