package org.asylia.promises;

/** How far a proof got in this run. */
sealed interface Shown {

  /** The test passed and counted enough. */
  record Holds(long count, String unit) implements Shown {}

  /** It is not shown, and why. */
  record Not(String why) implements Shown {}
}
