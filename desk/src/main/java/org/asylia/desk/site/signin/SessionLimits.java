package org.asylia.desk.site.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.asylia.desk.site.Watch;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that are past their time, before anything of theirs is looked at. */
@Component
public class SessionLimits extends OncePerRequestFilter {
  private final WebSession web;
  private final Watch watch;

  SessionLimits(WebSession web, Watch watch) {
    this.web = web;
    this.watch = watch;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<WebSession.Over> ended = web.request(request);
    if (ended.isPresent()) {
      String why =
          switch (ended.get().why()) {
            case IDLE -> "idle";
            case ABSOLUTE -> "long";
            case ELSEWHERE -> "elsewhere";
          };
      watch.ended(request, ended.get().session(), why);
      SignOut.forget(response);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/sign-in?ended=" + why);
      response.setHeader("HX-Redirect", "/sign-in?ended=" + why);
      return;
    }
    chain.doFilter(request, response);
  }
}
