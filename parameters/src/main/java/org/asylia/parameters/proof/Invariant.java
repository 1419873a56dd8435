package org.asylia.parameters.proof;

import java.util.List;
import java.util.Map;

/**
 * Something a set must keep, whatever the facts are.
 *
 * @param name by which it is quoted
 * @param source the law it comes from
 * @param says what it says, in plain words, by language; English is always there
 * @param needs facts or decisions without which it does not arise
 * @param claim what it says exactly
 */
public record Invariant(
    String name, String source, Map<String, String> says, List<String> needs, Claim claim) {
  /** Copies the collections. */
  public Invariant {
    says = Map.copyOf(says);
    needs = List.copyOf(needs);
  }

  /** Returns what it says in a language, in English where it has no words for that. */
  public String says(String language) {
    return says.getOrDefault(language, says.getOrDefault("en", name));
  }
}
