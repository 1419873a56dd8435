package org.asylia.desk.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.site.signin.WebSession;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.asylia.desk.watch.SecurityLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.pattern.PathPatternParser;

/** Notes in the security log what happens in requests: who asks is read from the request. */
@Component
public class Watch {
  private static final SecurityLog.Who NOBODY =
      new SecurityLog.Who(Optional.empty(), Optional.empty());

  private final SecurityLog log;
  private final WebSession web;
  private final ObjectProvider<Doors> areas;

  Watch(SecurityLog log, WebSession web, ObjectProvider<Doors> areas) {
    this.log = log;
    this.web = web;
    this.areas = areas;
  }

  /** Notes something that happened in the request that is being answered. */
  public void note(Event event, Outcome outcome, String... more) {
    Optional<HttpServletRequest> request =
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
            .filter(ServletRequestAttributes.class::isInstance)
            .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    log.note(event, outcome, request.map(this::who).orElse(NOBODY), more);
  }

  /** Notes something that happened in a request. */
  public void note(HttpServletRequest request, Event event, Outcome outcome, String... more) {
    log.note(event, outcome, who(request), more);
  }

  /** Notes that a session has ended by itself. */
  public void ended(HttpServletRequest request, Session session, String why) {
    log.note(
        Event.SESSION_ENDED,
        Outcome.ALLOWED,
        new SecurityLog.Who(
            Optional.of(session.officer().officer()), Optional.ofNullable(request.getRemoteAddr())),
        "why",
        why);
  }

  /** The door a request is for, as it is listed: never what somebody typed. */
  String door(HttpServletRequest request) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    return areas.stream()
        .flatMap(area -> area.doors().stream())
        .filter(door -> door.verb().name().equals(request.getMethod()))
        .map(Door::pattern)
        .filter(pattern -> PathPatternParser.defaultInstance.parse(pattern).matches(path))
        .findFirst()
        .orElse("none");
  }

  private SecurityLog.Who who(HttpServletRequest request) {
    Optional<OfficerId> officer = web.of(request).map(Session::officer).map(o -> o.officer());
    return new SecurityLog.Who(officer, Optional.ofNullable(request.getRemoteAddr()));
  }
}
