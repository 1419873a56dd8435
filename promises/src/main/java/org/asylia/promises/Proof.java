package org.asylia.promises;

/**
 * One test or harness that shows a promise, and the least that its figure has to be.
 *
 * @param module the room the test stands in
 * @param test the class, with its package
 * @param figure the name under which the test keeps its figure
 * @param quick the least count of an ordinary run
 * @param full the least count of {@code ./check --promises --long}
 */
record Proof(Promise promise, String module, String test, String figure, long quick, long full) {

  /** The class without its package. */
  String shortName() {
    return test.substring(test.lastIndexOf('.') + 1);
  }

  long least(boolean fullRun) {
    return fullRun ? full : quick;
  }
}
