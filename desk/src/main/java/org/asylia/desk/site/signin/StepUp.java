package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.site.DeskSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request through a door that asks for stepping up only with a second factor of the last
 * minutes. Other requests are answered with the step-up page, whose form goes to the same address
 * with everything that was typed and the second factor beside it.
 */
@Component
class StepUp implements HandlerInterceptor {
  /** The request's attribute with what was wrong with the second factor that came. */
  static final String WRONG = "asylia.step-up.wrong";

  private final Map<String, Door> doors;
  private final WebSession web;
  private final Proof proof;
  private final DeskSettings settings;
  private final InstantSource clock;

  StepUp(
      List<Doors> areas, WebSession web, Proof proof, DeskSettings settings, InstantSource clock) {
    this.doors =
        areas.stream()
            .flatMap(area -> area.doors().stream())
            .collect(
                Collectors.toMap(door -> door.verb() + " " + door.pattern(), Function.identity()));
    this.web = web;
    this.proof = proof;
    this.settings = settings;
    this.clock = clock;
  }

  /** A second factor must be shown first. */
  static final class Needed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Needed() {
      super("A second factor must be shown first.", null, false, false);
    }
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (asks(request)) {
      Optional<Session> session = web.of(request);
      if (session.filter(s -> s.fresh(clock.instant())).isEmpty() && !shown(request, session)) {
        throw new Needed();
      }
    }
    return true;
  }

  private boolean asks(HttpServletRequest request) {
    String verb = request.getMethod().toUpperCase(Locale.ROOT).replace("HEAD", "GET");
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return Optional.ofNullable(doors.get(verb + " " + pattern))
        .filter(door ->
            door.proof() instanceof Door.SteppedUp asked
                && asked.asksFor(Optional.ofNullable(request.getParameter("do")).orElse("")))
        .isPresent();
  }

  /** Whether the second factor that came with the request is right; then the session is fresh. */
  private boolean shown(HttpServletRequest request, Optional<Session> session) {
    String kind = Optional.ofNullable(request.getParameter(Proof.KIND)).orElse("");
    if (session.isEmpty() || kind.isEmpty()) {
      return false;
    }
    if (settings.demonstration()) {
      session.get().proven(clock.instant());
      return true;
    }
    Optional<Proof.Wrong> wrong = proof.wrong(request, session.get());
    wrong.ifPresent(w -> request.setAttribute(WRONG, w));
    return wrong.isEmpty();
  }
}
