package org.asylia.desk.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** The real time, moved forward as a test wants it. */
public final class MovableClock implements InstantSource {
  private final AtomicLong ahead = new AtomicLong();

  /** Lets time pass. */
  public void pass(Duration time) {
    ahead.addAndGet(time.toMillis());
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plusMillis(ahead.get());
  }
}
