package org.asylia.desk.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.asylia.desk.language.Language;
import org.asylia.desk.page.Appearance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Remembers the reader's language and appearance in a cookie and goes back to the page. */
@Controller
class PreferencesController {

  private static final Duration KEPT = Duration.ofDays(365);

  private final Reach reach;

  PreferencesController(DeskSettings settings) {
    this.reach = settings.reach();
  }

  @PostMapping("/language")
  RedirectView language(
      @RequestParam("language") String code,
      @RequestParam("back") String back,
      HttpServletResponse response) {
    Language language = Language.ofCode(code).orElseThrow(PreferencesController::unknown);
    keep(response, Visits.LANGUAGE_COOKIE, language.code());
    return backTo(back);
  }

  @PostMapping("/appearance")
  RedirectView appearance(
      @RequestParam("appearance") String code,
      @RequestParam("back") String back,
      HttpServletResponse response) {
    Appearance appearance = Appearance.ofCode(code).orElseThrow(PreferencesController::unknown);
    keep(response, Visits.APPEARANCE_COOKIE, appearance.code());
    return backTo(back);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }

  private void keep(HttpServletResponse response, String name, String value) {
    ResponseCookie cookie =
        ResponseCookie.from(reach.cookie(name), value)
            .httpOnly(true)
            .secure(reach.tls())
            .sameSite("Strict")
            .path("/")
            .maxAge(KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Goes back to a path of this site; anything that could lead elsewhere goes to the start. */
  static RedirectView backTo(String back) {
    boolean ours = back.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    RedirectView view = new RedirectView(ours ? back : "/");
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
