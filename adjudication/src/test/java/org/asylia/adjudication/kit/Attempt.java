package org.asylia.adjudication.kit;

import java.util.function.Supplier;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Proposed;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;

/**
 * An act that exactly one rule refuses.
 *
 * @param refusal the rule and its variant, as in {@code I02.uncited}
 * @param told tells the story up to the attempt
 */
public record Attempt(String refusal, Supplier<Tried> told) {

  /** What is attempted, on which file. */
  public record Tried(CaseFile file, Proposed proposed) {}

  /** The rule that refuses. */
  public String ruleId() {
    return refusal.substring(0, refusal.indexOf('.'));
  }

  /** An attempt by the usual officer. */
  public static Tried tries(Story story, Act act) {
    return tries(story, story.at.proposed(act).actor(), act);
  }

  /** An attempt by that officer. */
  public static Tried tries(Story story, Actor actor, Act act) {
    story.at.assigned(actor);
    return stranger(story, actor, act);
  }

  /** An attempt by that officer, whom nobody has assigned. */
  public static Tried stranger(Story story, Actor actor, Act act) {
    return new Tried(story.at.file(), story.at.proposed(actor, act));
  }

  @Override
  public String toString() {
    return refusal;
  }
}
