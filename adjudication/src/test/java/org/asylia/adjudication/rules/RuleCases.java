package org.asylia.adjudication.rules;

import java.util.stream.Stream;
import org.asylia.adjudication.kit.Attempt;

/** Every attempt that exactly one rule refuses. */
public final class RuleCases {
  private RuleCases() {}

  /** The attempts, each told anew when asked. */
  public static Stream<Attempt> all() {
    return Stream.of(FindingCases.all(), DecisionCases.all(), CareCases.all(), HelpCases.all())
        .flatMap(s -> s);
  }
}
