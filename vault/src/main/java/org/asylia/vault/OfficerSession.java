package org.asylia.vault;

import java.util.concurrent.atomic.AtomicBoolean;
import org.asylia.casefile.OfficerId;

/**
 * An officer's keys being unlocked, by one sign-in. When the last session of an officer is closed,
 * the keys leave the memory.
 */
public final class OfficerSession implements AutoCloseable {
  private final OfficerId officer;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();

  OfficerSession(OfficerId officer, Runnable release) {
    this.officer = officer;
    this.release = release;
  }

  /** Whose keys. */
  public OfficerId officer() {
    return officer;
  }

  /** Ends the session; a second time does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release.run();
    }
  }
}
