package org.asylia.parameters;

import java.util.Map;
import java.util.Optional;

/** Facts as found, by code. A fact that was not assessed carries that as its value. */
public record Facts(Map<String, Value> values) {
  /** Copies the map. */
  public Facts {
    values = Map.copyOf(values);
  }

  /** Returns the value of a fact, or empty where nothing was given for it. */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
