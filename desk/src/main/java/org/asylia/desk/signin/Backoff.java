package org.asylia.desk.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.desk.settings.DeskKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Slows guessing down: after some refused attempts each further one must wait twice as long as the
 * one before, per officer and per address. Counts stand in PostgreSQL under tokens, so a restart
 * forgets nothing and no identifier is kept; officers who do not exist are counted alike.
 */
public final class Backoff {
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Jdbi jdbi;
  private final DeskKeys keys;

  /** Counts in that database, whose schema is already there. */
  public Backoff(Jdbi jdbi, DeskKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** What is counted. */
  public enum Counted {
    /** Attempts for one officer, by the handle typed. */
    OFFICER(5),
    /** Attempts from one address. */
    ADDRESS(30);

    private final int free;

    Counted(int free) {
      this.free = free;
    }
  }

  /**
   * Whether an attempt may be made.
   *
   * @param until until when to wait; empty where the attempt may be made now
   * @param slowed whether this very attempt is the first one that had to wait
   */
  public record Answer(Optional<Instant> until, boolean slowed) {}

  /**
   * Counts an attempt as refused before it is made, so that many at once gain nothing.
   *
   * @param counted what {@code who} is
   * @param who a handle or an address
   */
  public Answer attempt(Counted counted, String who, Instant now) {
    byte[] token = token(counted, who);
    Instant stored = now.truncatedTo(ChronoUnit.MICROS);
    return jdbi.inTransaction(handle -> attempt(handle, counted, token, stored));
  }

  /** The attempt was right: the officer's count begins anew, the address's forgets this one. */
  public void right(String handle, String address) {
    jdbi.useTransaction(h -> {
      h.execute("DELETE FROM sign_in_failure WHERE token = ?", token(Counted.OFFICER, handle));
      h.execute(
          "UPDATE sign_in_failure SET failures = greatest(failures - 1, 0) WHERE token = ?",
          token(Counted.ADDRESS, address));
    });
  }

  /** A second factor was right: its count begins anew. */
  public void forget(String handle) {
    jdbi.useHandle(h ->
        h.execute("DELETE FROM sign_in_failure WHERE token = ?", token(Counted.OFFICER, handle)));
  }

  private Answer attempt(Handle handle, Counted counted, byte[] token, Instant now) {
    handle.execute("DELETE FROM sign_in_failure WHERE last < ?", at(now.minus(FORGOTTEN)));
    handle.execute(
        "INSERT INTO sign_in_failure (token, failures, last) VALUES (?, 0, ?)"
            + " ON CONFLICT DO NOTHING",
        token,
        at(now));
    Failures before = locked(handle, token);
    Instant free = before.last().plus(wait(counted, before.count()));
    if (free.isAfter(now)) {
      return new Answer(Optional.of(free), false);
    }
    handle.execute(
        "UPDATE sign_in_failure SET failures = ?, last = ? WHERE token = ?",
        before.count() + 1,
        at(now),
        token);
    return new Answer(Optional.empty(), before.count() == counted.free);
  }

  private static Failures locked(Handle handle, byte[] token) {
    try (var query =
        handle.createQuery(
            "SELECT failures, last FROM sign_in_failure WHERE token = ? FOR UPDATE")) {
      return query.bind(0, token).map((row, context) -> Failures.read(row)).one();
    }
  }

  /** How long to wait after that many refused attempts. */
  static Duration wait(Counted counted, int failures) {
    if (failures < counted.free) {
      return Duration.ZERO;
    }
    int doubled = Math.min(failures - counted.free, 10);
    return Stream.of(FIRST.multipliedBy(1L << doubled), LONGEST)
        .min(Duration::compareTo)
        .orElse(LONGEST);
  }

  private byte[] token(Counted counted, String who) {
    return keys.token("sign-in " + counted, who);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private record Failures(int count, Instant last) {
    private static Failures read(ResultSet row) throws SQLException {
      return new Failures(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }
  }
}
