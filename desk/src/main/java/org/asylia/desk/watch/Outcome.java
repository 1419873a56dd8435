package org.asylia.desk.watch;

import java.util.Locale;

/** What came of what the security log notes. */
public enum Outcome {
  /** It went through. */
  ALLOWED,
  /** It was refused. */
  REFUSED,
  /** It was not even looked at: too many came before. */
  SLOWED;

  /** The word in the log. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
