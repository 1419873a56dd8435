package org.asylia.desk.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a refused request: a stale form gets 403; an address that is not for this reader gets
 * 404, the same as an address that does not exist.
 */
@Component
final class Refusals implements AccessDeniedHandler, RequestRejectedHandler {
  private final Watch watch;

  Refusals(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    boolean form = refusal instanceof CsrfException;
    watch.note(
        request,
        form ? Event.FORM : Event.DOOR,
        Outcome.REFUSED,
        "method",
        request.getMethod(),
        "door",
        watch.door(request));
    response.sendError(form ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
  }

  /** Answers a request that is not well formed. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException fault)
      throws IOException {
    watch.note(request, Event.REQUEST, Outcome.REFUSED);
    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }
}
