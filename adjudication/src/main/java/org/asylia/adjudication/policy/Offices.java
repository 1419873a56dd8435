package org.asylia.adjudication.policy;

import java.util.Optional;
import org.asylia.casefile.OfficerId;

/** Says in which office an officer works. */
@FunctionalInterface
public interface Offices {
  /** The short code of the officer's office; empty where the officer is not known. */
  Optional<String> of(OfficerId officer);

  /** Everybody works in one office, as on a node that serves only one. */
  static Offices one() {
    return officer -> Optional.of("one");
  }

  /** Whether two officers are known to work in the same office. */
  default boolean same(OfficerId one, OfficerId other) {
    return of(one).filter(office -> of(other).filter(office::equals).isPresent()).isPresent();
  }
}
