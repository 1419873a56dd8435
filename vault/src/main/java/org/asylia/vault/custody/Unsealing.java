package org.asylia.vault.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.crypto.Shamir;

/**
 * The unsealing of a node: custodians give their passphrases one after the other until there are
 * enough. A share that came in is dropped after ten minutes; guessing a passphrase takes longer
 * with each wrong one. One passphrase is tried at a time, because each takes much memory. Safe for
 * use by many threads.
 */
public final class Unsealing {
  /** How long a share stays in memory while others are awaited. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private final NodeSeal seal;
  private final InstantSource clock;
  private final Backoff backoff = new Backoff();
  private final Map<Integer, Given> given = new TreeMap<>();

  /** Begins with no share given. */
  public Unsealing(NodeSeal seal, InstantSource clock) {
    this.seal = seal;
    this.clock = clock;
  }

  private record Given(Held share, Instant at) {}

  /** How far the unsealing is. */
  public record State(int in, int needed, int custodians) {}

  /** What came of a passphrase. */
  public sealed interface Answer {
    /** The share is in; more are needed. */
    record In(State state) implements Answer {}

    /** That share is in already; another custodian's is needed. */
    record AlreadyIn(State state) implements Answer {}

    /** The share does not open: another passphrase, or the share was changed. */
    record NotOpened(State state) implements Answer {}

    /** The seal holds no share with that number. */
    record NoSuchShare(State state) implements Answer {}

    /** Too many wrong passphrases for this share; it is not tried before that long. */
    record Wait(State state, Duration remaining) implements Answer {}

    /** Enough shares were in: the node's keys. */
    record Unsealed(Keyring keyring) implements Answer {}
  }

  /** How far the unsealing is now. */
  public synchronized State state() {
    dropOld();
    return new State(given.size(), seal.needed(), seal.custodians());
  }

  /**
   * Takes a custodian's passphrase.
   *
   * @param index number of the custodian's share
   * @throws ForeignShareException when the share was replaced by another
   * @throws BadSealException when enough shares are in and the seal turns out to be changed
   */
  public synchronized Answer give(int index, Passphrase passphrase) {
    State before = state();
    Optional<SealedShare> share = seal.share(index);
    if (share.isEmpty()) {
      return new Answer.NoSuchShare(before);
    }
    if (given.containsKey(index)) {
      return new Answer.AlreadyIn(before);
    }
    Duration wait = backoff.remaining(index, clock.instant());
    if (wait.isPositive()) {
      return new Answer.Wait(before, wait);
    }
    Optional<byte[]> opened = share.get().open(seal.place(index), Half.ROOT, passphrase);
    if (opened.isEmpty()) {
      backoff.wrong(index, clock.instant());
      return new Answer.NotOpened(before);
    }
    backoff.right(index);
    given.put(index, new Given(new Held(opened.get()), clock.instant()));
    return given.size() < seal.needed() ? new Answer.In(state()) : unsealed();
  }

  /** Drops the shares that waited too long; to be called now and then. */
  public synchronized void sweep() {
    dropOld();
  }

  private Answer unsealed() {
    Map<Integer, byte[]> shares = new TreeMap<>();
    given.forEach((index, one) -> shares.put(index, one.share().bytes()));
    try (Root root = Root.of(Shamir.combine(shares))) {
      return new Answer.Unsealed(root.keyring(seal));
    } finally {
      shares.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
      given.values().forEach(one -> one.share().close());
      given.clear();
    }
  }

  private void dropOld() {
    Instant oldest = clock.instant().minus(PATIENCE);
    given
        .values()
        .removeIf(one -> {
          boolean old = !one.at().isAfter(oldest);
          if (old) {
            one.share().close();
          }
          return old;
        });
  }
}
