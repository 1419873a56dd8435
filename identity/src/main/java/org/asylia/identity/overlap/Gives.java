package org.asylia.identity.overlap;

/** What an overlap gives at its end. */
public sealed interface Gives {

  /** How many people the lists have in common, and nothing about any of them. */
  record Counts() implements Gives {}

  /**
   * Which records are held for one person, for one adjudicator whom both sides' people allowed it.
   *
   * @param adjudicator who alone is given the pairs, as the organisations agreed to call them
   */
  record Pairs(String adjudicator) implements Gives {
    /** Checks the form. */
    public Pairs {
      if (!adjudicator.matches("[a-z0-9][a-z0-9-]{0,39}")) {
        throw new OverlapException(
            "An adjudicator is called by small letters, digits and hyphens, at most 40. Nothing"
                + " was written.");
      }
    }
  }
}
