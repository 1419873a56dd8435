package org.asylia.desk.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Passphrases.Keys;

/**
 * One sign-in of one officer, from the right passphrase to the end. It is the only holder of the
 * officer's unlocked keys: ending it takes them out of memory. Safe for use by many threads.
 */
public final class Session {
  /** How long a session lasts without a request. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** How long a session lasts at most. */
  public static final Duration ABSOLUTE = Duration.ofHours(10);

  /** How long a second factor may be awaited. */
  public static final Duration HALFWAY = Duration.ofMinutes(5);

  /** For how long a second factor counts as just shown. */
  public static final Duration FRESH = Duration.ofMinutes(5);

  /** How many sessions an officer may have at once. */
  public static final int AT_ONCE = 3;

  /**
   * When and from where a session began.
   *
   * @param at when
   * @param address the address of the browser's machine
   */
  public record Start(Instant at, String address) {}

  /** How far a sign-in has come. */
  public enum Stage {
    /** The office's own sign-in named the officer; the keys are still locked. */
    NAMED,
    /** The passphrase was right; the second factor is asked for. */
    HALFWAY,
    /** The passphrase was right; a first second factor must be set up. */
    ENROLLING,
    /** Signed in. */
    SIGNED_IN
  }

  /** Why a session ended by itself. */
  public enum Ended {
    /** There was no request for too long. */
    IDLE,
    /** It had lasted as long as one may. */
    ABSOLUTE,
    /** It was ended from another session, or another one took its place. */
    ELSEWHERE
  }

  private final UUID id = UUID.randomUUID();
  private final Officer officer;
  private final boolean forced;
  private final Start start;
  private volatile Stage stage;
  private volatile Instant seen;
  private volatile Optional<Instant> proven = Optional.empty();
  private Optional<byte[]> challenge = Optional.empty();
  private Optional<Keys> keys;
  private volatile boolean over;

  private Session(Officer officer, Optional<Keys> keys, boolean forced, Stage stage, Start start) {
    this.officer = officer;
    this.keys = keys;
    this.forced = forced;
    this.start = start;
    this.stage = stage;
    this.seen = start.at();
  }

  /** A session of an officer whose keys are unlocked. */
  public static Session unlocked(Officer officer, Keys keys, Stage stage, Start start) {
    return new Session(officer, Optional.of(keys), false, stage, start);
  }

  /** A session opened under duress: it looks ordinary, holds no keys, and shows no case. */
  public static Session forced(Officer officer, Start start) {
    return new Session(officer, Optional.empty(), true, Stage.HALFWAY, start);
  }

  /** A session of somebody whom the office's own sign-in named; the keys are still locked. */
  public static Session named(Officer officer, Start start) {
    return new Session(officer, Optional.empty(), false, Stage.NAMED, start);
  }

  /** What the session is called in lists; of no use to whoever learns it. */
  public UUID id() {
    return id;
  }

  /** When it began. */
  public Instant since() {
    return start.at();
  }

  /** The address of the machine it began from. */
  public String address() {
    return start.address();
  }

  /** When its last request came. */
  public Instant seen() {
    return seen;
  }

  /** Whose session. */
  public Officer officer() {
    return officer;
  }

  /** Whether it was opened under duress. */
  public boolean forced() {
    return forced;
  }

  /** How far the sign-in has come. */
  public Stage stage() {
    return stage;
  }

  /** The second factor was shown: the officer is signed in, and has just been proven. */
  public void proven(Instant now) {
    proven = Optional.of(now);
    stage = Stage.SIGNED_IN;
  }

  /** Whether a second factor was shown within the last minutes. */
  public boolean fresh(Instant now) {
    return proven.filter(at -> now.isBefore(at.plus(FRESH))).isPresent();
  }

  /** Keeps the challenge that a passkey must answer; the one before no longer counts. */
  public synchronized void challenge(byte[] fresh) {
    challenge = Optional.of(fresh.clone());
  }

  /** Takes the challenge out, so that it is answered once. */
  public synchronized Optional<byte[]> takeChallenge() {
    Optional<byte[]> taken = challenge;
    challenge = Optional.empty();
    return taken;
  }

  /** Notes a request. */
  public void touch(Instant now) {
    seen = now;
  }

  /** Why the session is at its end now; empty while it is not. */
  public Optional<Ended> ended(Instant now) {
    Duration idle = stage() == Stage.SIGNED_IN ? IDLE : HALFWAY;
    if (!now.isBefore(start.at().plus(ABSOLUTE))) {
      return Optional.of(Ended.ABSOLUTE);
    }
    return now.isBefore(seen.plus(idle)) ? Optional.empty() : Optional.of(Ended.IDLE);
  }

  /** Whether the session was ended. */
  public boolean over() {
    return over;
  }

  /** Whether the officer's keys are held. */
  public synchronized boolean holdsKeys() {
    return keys.isPresent();
  }

  /** Ends the session and takes its keys out of memory; a second time does nothing. */
  synchronized void end() {
    over = true;
    keys.ifPresent(Keys::close);
    keys = Optional.empty();
    challenge = Optional.empty();
  }

  /** Names the officer's handle only. */
  @Override
  public String toString() {
    return "Session[" + officer.id() + "]";
  }
}
