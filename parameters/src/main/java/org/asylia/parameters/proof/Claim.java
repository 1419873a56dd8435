package org.asylia.parameters.proof;

import java.util.List;
import org.asylia.parameters.UnaryTest;

/** What an invariant says of a set. */
public sealed interface Claim {

  /**
   * Wherever all of {@code when} hold, all of {@code then} hold.
   *
   * @param when may be empty: everywhere
   * @param then at least one
   */
  record Implies(List<Cell> when, List<Cell> then) implements Claim {
    /** Copies the lists. */
    public Implies {
      when = List.copyOf(when);
      then = List.copyOf(then);
    }
  }

  /**
   * Where one fact is turned and all others stay, what was so before stays so after.
   *
   * @param facts which are turned, one at a time
   * @param before what the fact is at first
   * @param after what it is turned into
   * @param when must hold at first
   * @param from what must hold at first
   * @param stays what must hold afterwards
   */
  record Stays(
      Selection facts,
      UnaryTest before,
      UnaryTest after,
      List<Cell> when,
      List<Cell> from,
      List<Cell> stays)
      implements Claim {
    /** Copies the lists. */
    public Stays {
      when = List.copyOf(when);
      from = List.copyOf(from);
      stays = List.copyOf(stays);
    }
  }

  /**
   * Where one fact is turned and all others stay, a decision stays what it was.
   *
   * @param facts which are turned, one at a time
   * @param decision whose output must not depend on them
   */
  record Keeps(Selection facts, Cell decision) implements Claim {}

  /**
   * No rule that tests nothing yields such a value.
   *
   * @param test what its outputs must not be
   */
  record NeverByDefault(UnaryTest test) implements Claim {}

  /**
   * All tables are sound in one way.
   *
   * @param kind in which
   */
  record Sound(Kind kind) implements Claim {}

  /** Ways in which tables are sound. */
  enum Kind {
    /** Every table that must answer has a rule, whatever the facts are. */
    ANSWER,
    /** No table that may answer once has several rules. */
    ANSWER_ONCE,
    /** Every rule answers for some facts. */
    LIVE
  }
}
