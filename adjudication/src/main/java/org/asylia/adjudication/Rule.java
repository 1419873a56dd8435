package org.asylia.adjudication;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.CaseFile;

/**
 * A small named rule that looks at one proposed act and lets it pass or refuses it.
 *
 * @param id its name, as in {@code I02}
 * @param sources the law or standard it comes from
 * @param test how it looks
 */
public record Rule(String id, List<String> sources, Test test) {
  /** Copies the list. */
  public Rule {
    sources = List.copyOf(sources);
  }

  /** How a rule looks at an act. It reads nothing but what it is given. */
  @FunctionalInterface
  public interface Test {
    /** A refusal, or nothing where the rule has no objection. */
    Optional<Refusal> look(CaseFile before, Proposed proposed, Situation situation);
  }

  /** A refusal, or nothing where the rule has no objection. */
  public Optional<Refusal> check(CaseFile before, Proposed proposed, Situation situation) {
    return test.look(before, proposed, situation);
  }
}
