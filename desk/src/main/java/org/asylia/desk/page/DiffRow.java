package org.asylia.desk.page;

import java.util.Locale;

/**
 * A row of a two-column difference.
 *
 * @param label what the row is about
 * @param before the text on the left, empty if there was none
 * @param after the text on the right, empty if there is none
 */
public record DiffRow(String label, String before, String after) {

  /** How a row changed. */
  public enum Change {
    SAME,
    ADDED,
    REMOVED,
    CHANGED;

    /** The CSS class. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How this row changed. */
  public Change change() {
    if (before.equals(after)) {
      return Change.SAME;
    }
    if (before.isEmpty()) {
      return Change.ADDED;
    }
    return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
  }
}
