package org.asylia.parameters;

import java.util.List;

/**
 * One row of a decision table.
 *
 * @param id the name a legal officer quotes: annotation {@code id}, else the rule's XML id, else
 *     {@code table#number}
 * @param number from 1, as the file orders them
 * @param tests one for each input column
 * @param outputs one for each output column
 * @param source annotation {@code source}; empty where the file gives none
 * @param confidence annotation {@code confidence}
 */
public record Rule(
    String id,
    int number,
    List<UnaryTest> tests,
    List<Value> outputs,
    String source,
    Confidence confidence) {
  /** Copies the lists. */
  public Rule {
    tests = List.copyOf(tests);
    outputs = List.copyOf(outputs);
  }

  /** Returns whether the rule matches whatever the inputs are. */
  public boolean isCatchAll() {
    return tests.stream().allMatch(test -> test instanceof UnaryTest.Any);
  }
}
