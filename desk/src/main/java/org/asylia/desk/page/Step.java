package org.asylia.desk.page;

import java.util.Locale;
import java.util.Optional;

/**
 * A step of the whole way, from intake to a place to live.
 *
 * @param label the step's name
 * @param standing whether it is behind, here, or ahead
 * @param owner who owes it, for example a role
 * @param due by when, as the reader writes dates
 */
public record Step(String label, Standing standing, Optional<String> owner, Optional<String> due) {

  /** Where a step stands for one person. */
  public enum Standing {
    DONE,
    HERE,
    AHEAD;

    /** The CSS class. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
