package org.asylia.desk.site.verification;

import java.util.Optional;
import org.asylia.desk.office.Office;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;
import org.springframework.stereotype.Component;

/** The one verification that may run at a time on this node. Safe for use by many threads. */
@Component
class VerificationJob {
  private final Office office;
  private State state = new State.Idle();

  VerificationJob(Office office) {
    this.office = office;
  }

  /** How a verification stands. */
  sealed interface State {
    /** None was asked for since the desk was opened. */
    record Idle() implements State {}

    /** It runs. */
    record Running(long done, long total, boolean stopping) implements State {}

    /** It was stopped before the end; it says nothing about the record. */
    record Stopped() implements State {}

    /** It could not go on. */
    record Failed() implements State {}

    /** It came to an end. */
    record Over(Verdict verdict) implements State {}
  }

  synchronized State state() {
    return state;
  }

  private synchronized void become(State next) {
    state = next;
  }

  /** Begins a verification unless one runs. */
  synchronized void begin(Optional<String> checkpoint) {
    if (!(state instanceof State.Running)) {
      state = new State.Running(0, 0, false);
      Thread.ofVirtual().name("verification").start(() -> run(checkpoint));
    }
  }

  /** Asks a running verification to stop. */
  synchronized void stop() {
    if (state instanceof State.Running r) {
      state = new State.Running(r.done(), r.total(), true);
    }
  }

  private void run(Optional<String> checkpoint) {
    Verifier.Options options = Verifier.Options.with(office.node().keyring());
    try {
      Verdict verdict =
          new Verifier(office.node().database())
              .verify(
                  checkpoint.map(options::extending).orElse(options),
                  (pass, done, total) -> progress(done, total));
      become(new State.Over(verdict));
    } catch (StoppedException e) {
      become(new State.Stopped());
    } catch (RuntimeException e) {
      become(new State.Failed());
    }
  }

  private synchronized void progress(long done, long total) {
    if (state instanceof State.Running r && r.stopping()) {
      throw new StoppedException();
    }
    state = new State.Running(done, total, false);
  }

  /** Somebody asked to stop. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
