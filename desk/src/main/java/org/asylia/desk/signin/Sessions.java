package org.asylia.desk.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.signin.Session.Ended;

/**
 * Every session of this desk, and the one place where they end: by signing out, by idling, by
 * lasting too long, when the account is closed, and when the desk stops. Safe for use by many
 * threads.
 */
public final class Sessions implements AutoCloseable {
  private final Set<Session> open = ConcurrentHashMap.newKeySet();

  /** Takes a new session in. */
  public Session begin(Session session) {
    open.add(session);
    return session;
  }

  /**
   * Notes a request in a session.
   *
   * @return why the session has ended; empty while it goes on
   */
  public Optional<Ended> request(Session session, Instant now) {
    Optional<Ended> ended = session.over() ? Optional.of(Ended.IDLE) : session.ended(now);
    if (ended.isPresent()) {
      end(session);
    } else {
      session.touch(now);
    }
    return ended;
  }

  /** Ends a session: its keys leave the memory before this returns. */
  public void end(Session session) {
    open.remove(session);
    session.end();
  }

  /** Ends every session of an officer. */
  public void endAll(OfficerId officer) {
    open.stream().filter(session -> session.officer().officer().equals(officer)).forEach(this::end);
  }

  /** Ends every session that is past its time, also where no request comes any more. */
  public void sweep(Instant now) {
    open.stream().filter(session -> session.ended(now).isPresent()).forEach(this::end);
  }

  /** How many sessions are open. */
  public int count() {
    return open.size();
  }

  /** Ends every session. */
  @Override
  public void close() {
    open.forEach(this::end);
  }
}
