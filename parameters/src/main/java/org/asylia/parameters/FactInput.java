package org.asylia.parameters;

/**
 * One fact that a set needs.
 *
 * @param name its code in the situation's fact vocabulary
 * @param description a sentence about what it means; empty where the file gives none
 * @param type which values it can take
 * @param silence what {@code not_stated} means for it in this jurisdiction
 */
public record FactInput(String name, String description, ValueType type, Silence silence) {

  /**
   * What a record that was read and is silent on a fact means; not the same as nobody having
   * looked.
   */
  public enum Silence {
    /** The fact is an element that must be found: silence refuses nobody. */
    OPEN,
    /** The fact is an exception that somebody has to raise: silence leaves the general rule. */
    NOT_RAISED
  }
}
