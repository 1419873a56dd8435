package org.asylia.identity.name;

/**
 * One way of reading a written name.
 *
 * @param surname in Hangul, as written: 리 stays 리; empty if none was found
 * @param given in Hangul, as written; empty if none was found
 * @param probability of this reading among all, northern and southern forms counted together
 */
public record Reading(String surname, String given, double probability) {

  /** Surname and given name, as Koreans write them. */
  public String hangul() {
    return surname + given;
  }

  /** The surname as the south writes it: what both sides of the border are compared by. */
  public String foldedSurname() {
    return Hangul.foldSurname(surname);
  }

  /** The given name as the south writes it. */
  public String foldedGiven() {
    return Hangul.foldGiven(given);
  }

  /** Which side of the border writes it so, as far as the name shows. */
  public Side side() {
    if (!foldedSurname().equals(surname) || !foldedGiven().equals(given)) {
      return Side.NORTHERN;
    }
    return Side.EITHER;
  }

  /** Which side of the border a form belongs to. */
  public enum Side {
    /** It keeps an initial ㄹ or ㄴ that the south drops. */
    NORTHERN,
    /** Both write it so, or the name does not show. */
    EITHER
  }
}
