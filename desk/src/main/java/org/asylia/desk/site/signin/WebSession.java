package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.access.Door;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Session.Stage;
import org.asylia.desk.signin.Sessions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Ties the desk's sessions to the browser's cookie; the only place that makes anybody known. */
@Component
public class WebSession {
  private static final String KEY = "asylia.session";

  private final Sessions sessions;
  private final InstantSource clock;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

  WebSession(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Ends the session when the servlet container lets go of it. */
  private record Bound(Session session, Sessions sessions) implements HttpSessionBindingListener {
    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      sessions.end(session);
    }
  }

  /** The session of a request, signed in or on the way there; empty where there is none. */
  public Optional<Session> of(HttpServletRequest request) {
    HttpSession http = request.getSession(false);
    return http != null && http.getAttribute(KEY) instanceof Bound bound && !bound.session().over()
        ? Optional.of(bound.session())
        : Optional.empty();
  }

  /** The session of a request that has come exactly so far. */
  Optional<Session> at(HttpServletRequest request, Stage stage) {
    return of(request).filter(session -> session.stage() == stage);
  }

  /** Begins a session under a fresh cookie and fresh form tokens; one before it ends. */
  void begin(HttpServletRequest request, HttpServletResponse response, Session session) {
    forget(request);
    HttpSession http = request.getSession(true);
    http.setAttribute(KEY, new Bound(session, sessions));
    tokens.saveToken(null, request, response);
    if (session.stage() == Stage.SIGNED_IN) {
      signedIn(request, response, session);
    }
  }

  /** The session is signed in from now on, under a fresh cookie. */
  void signedIn(HttpServletRequest request, HttpServletResponse response, Session session) {
    request.changeSessionId();
    Officer known = session.forced() ? standIn(session.officer()) : session.officer();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(known, "", authorities(known)));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    sessions.signedIn(session);
  }

  /** Ends the session of a request, and with it everything the browser's cookie stood for. */
  void forget(HttpServletRequest request) {
    HttpSession http = request.getSession(false);
    if (http != null) {
      of(request).ifPresent(sessions::end);
      http.invalidate();
    }
    SecurityContextHolder.clearContext();
  }

  /** A session that is over, and why. */
  record Over(Session session, Session.Ended why) {}

  /** Notes a request; where its session is past its time, forgets it and says so. */
  Optional<Over> request(HttpServletRequest request) {
    HttpSession http = request.getSession(false);
    if (http == null || !(http.getAttribute(KEY) instanceof Bound bound)) {
      return Optional.empty();
    }
    Optional<Session.Ended> ended = sessions.request(bound.session(), clock.instant());
    if (ended.isPresent()) {
      forget(request);
    }
    return ended.map(why -> new Over(bound.session(), why));
  }

  /** Looks like the officer and is nobody: no case is theirs, and no key is ever unlocked. */
  private static Officer standIn(Officer officer) {
    return new Officer(
        officer.id(), new OfficerId(UUID.randomUUID()), officer.name(), officer.roles());
  }

  private static List<GrantedAuthority> authorities(Officer officer) {
    return officer.rolesInOrder().stream()
        .map(Door::authority)
        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
        .toList();
  }
}
