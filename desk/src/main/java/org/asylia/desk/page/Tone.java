package org.asylia.desk.page;

import java.util.Locale;

/** The tone of a chip or note; colour only repeats what the text already says. */
public enum Tone {
  NEUTRAL,
  INFORMING,
  GOOD,
  WARNING,
  DANGER;

  /** The CSS class. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
