package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.asylia.desk.site.Watch;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** What happens at signing out, beside the end of the session: the browser forgets the pages. */
@Component
public class SignOut implements LogoutHandler {
  private final Watch watch;

  SignOut(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    watch.note(request, Event.SIGN_OUT, Outcome.ALLOWED);
    forget(response);
  }

  /** Has the browser forget what it kept of this site, also the pages one could go back to. */
  static void forget(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }
}
