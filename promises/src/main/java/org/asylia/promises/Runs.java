package org.asylia.promises;

/** How often a harness tries: quickly at every build, in full with {@code -Dasylia.long}. */
public final class Runs {
  private Runs() {}

  /** Whether this is the full run. */
  public static boolean full() {
    return Boolean.getBoolean("asylia.long");
  }

  /** The count for this run. */
  public static int of(int quick, int full) {
    return full() ? full : quick;
  }
}
