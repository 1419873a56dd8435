package org.asylia.desk.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the process open after Ctrl-C until what is open is closed in order, for at most twenty
 * seconds; so PostgreSQL is stopped and not left over.
 */
final class LastOut implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch closed = new CountDownLatch(1);

  LastOut() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::await, "last-out"));
  }

  private void await() {
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println(
            "Not everything closed in time. Nothing recorded is lost; the next start tidies up.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
