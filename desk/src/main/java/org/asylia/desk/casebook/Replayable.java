package org.asylia.desk.casebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.casefile.Country;
import org.asylia.parameters.ParameterSet;

/**
 * A published decision that can be taken through the whole way.
 *
 * @param citation the citation under which it is published
 * @param kind the kind of proceeding
 * @param host the state whose law is read
 * @param set the set of its {@code rule_version}
 * @param day the day as of which it is replayed
 * @param facts every fact with its value
 */
record Replayable(
    String citation,
    String kind,
    Country host,
    ParameterSet set,
    LocalDate day,
    Map<String, String> facts) {
  private static final Set<String> ON_STATUS = Set.of("protection", "humanitarian");

  /** Copies the map. */
  Replayable {
    facts = Map.copyOf(facts);
  }

  /** The same with one fact as the decision would have it were it silent on it. */
  Replayable silentOn(Set<String> codes) {
    Map<String, String> changed = new TreeMap<>(facts);
    codes.forEach(code -> changed.replace(code, CodedFact.NOT_STATED));
    return new Replayable(citation, kind, host, set, day, changed);
  }

  /** Whether refugee status was decided on; on any other matter there is no way to go through. */
  boolean onStatus() {
    return ON_STATUS.contains(kind);
  }
}
