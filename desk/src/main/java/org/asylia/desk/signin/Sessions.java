package org.asylia.desk.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.signin.Session.Ended;
import org.asylia.desk.signin.Session.Stage;

/**
 * Every session of this desk, and the one place where they end: by signing out, by idling, by
 * lasting too long, by the officer's or an administrator's hand, by too many others of the same
 * officer, when the account is closed, and when the desk stops. Safe for use by many threads.
 */
public final class Sessions implements AutoCloseable {
  private final Set<Session> open = ConcurrentHashMap.newKeySet();
  private final int atOnce;

  /**
   * No session yet.
   *
   * @param atOnce how many sessions an officer may have at once
   */
  public Sessions(int atOnce) {
    this.atOnce = atOnce;
  }

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
    Optional<Ended> ended =
        session
            .ended(now)
            .or(() -> session.over() ? Optional.of(Ended.ELSEWHERE) : Optional.empty());
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

  /** The sessions in which an officer is signed in, the oldest first. */
  public List<Session> of(OfficerId officer) {
    return open.stream()
        .filter(session -> session.officer().officer().equals(officer))
        .filter(session -> session.stage() == Stage.SIGNED_IN)
        .sorted(Comparator.comparing(Session::since))
        .toList();
  }

  /** A session is signed in; where its officer has too many now, the oldest ones end. */
  public void signedIn(Session session) {
    List<Session> all = of(session.officer().officer());
    all.stream()
        .filter(other -> other != session)
        .limit(Math.max(0, all.size() - atOnce))
        .forEach(this::end);
  }

  /** Ends one session of an officer; false where the officer has no such session. */
  public boolean end(OfficerId officer, UUID id) {
    List<Session> found = of(officer).stream().filter(session -> session.id().equals(id)).toList();
    found.forEach(this::end);
    return !found.isEmpty();
  }

  /** Ends every other session of the officer of a session, signed in or on the way there. */
  public void endOthers(Session kept) {
    open.stream()
        .filter(session -> session.officer().officer().equals(kept.officer().officer()))
        .filter(session -> session != kept)
        .forEach(this::end);
  }

  /** Ends every session of everybody but one. */
  public void endEverythingBut(Session kept) {
    open.stream().filter(session -> session != kept).forEach(this::end);
  }

  /** Ends every session that is past its time, also where no request comes any more. */
  public void sweep(Instant now) {
    open.stream().filter(session -> session.ended(now).isPresent()).forEach(this::end);
  }

  /** Ends every session that may not go on, such as those of an officer who has left. */
  public void sweep(Predicate<Session> mayGoOn) {
    open.stream().filter(session -> !mayGoOn.test(session)).forEach(this::end);
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
