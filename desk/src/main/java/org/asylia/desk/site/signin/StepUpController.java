package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.desk.page.Visit;
import org.asylia.desk.signin.Session;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.Pages;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.vault.LockedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers with the step-up page wherever a second factor must be shown first. */
@Controller
@ControllerAdvice
class StepUpController {
  private static final Set<String> OWN =
      Set.of("_csrf", Proof.KIND, Proof.CODE, Proof.RECOVERY, Proof.RESPONSE);
  private static final String BACK = "back";

  private final WebSession web;
  private final Proof proof;
  private final Pages pages;
  private final DeskSettings settings;
  private final InstantSource clock;

  StepUpController(
      WebSession web, Proof proof, Pages pages, DeskSettings settings, InstantSource clock) {
    this.web = web;
    this.proof = proof;
    this.pages = pages;
    this.settings = settings;
    this.clock = clock;
  }

  /** Asks for a second factor, and carries through what was typed. */
  @ExceptionHandler(StepUp.Needed.class)
  ModelAndView ask(HttpServletRequest request, HttpServletResponse response) {
    Optional<Session> session = web.of(request);
    if (session.isEmpty()) {
      return CaseRequests.redirect(SignInDoors.SIGN_IN);
    }
    Visit visit = pages.visit(request);
    boolean posted = request.getMethod().equals("POST");
    List<StepUpPage.Carried> carried =
        posted ? carried(request) : List.of(new StepUpPage.Carried(BACK, visit.path()));
    Optional<String> trouble =
        request.getAttribute(StepUp.WRONG) instanceof Proof.Wrong wrong
            ? Optional.of(wrong.say(visit.messages()))
            : Optional.empty();
    if ("true".equals(request.getHeader("HX-Request"))) {
      response.setHeader("HX-Retarget", "body");
      response.setHeader("HX-Reswap", "innerHTML");
    }
    ModelAndView page =
        new StepUpPage(
                visit,
                posted ? request.getRequestURI() : SignInDoors.STEP_UP,
                carried,
                proof.asked(request, session.get()),
                settings.demonstration(),
                trouble)
            .show();
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** What needs keys that are not unlocked looks as if it were not there. */
  @ExceptionHandler(LockedException.class)
  void locked(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** Steps up on the way to a page, and goes there. */
  @PostMapping(SignInDoors.STEP_UP)
  ModelAndView stepUp(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(BACK) String back) {
    Optional<Session> session = web.of(request);
    if (session.isEmpty()) {
      return CaseRequests.redirect(SignInDoors.SIGN_IN);
    }
    if (settings.demonstration()) {
      session.get().proven(clock.instant());
      return pages.backTo(back);
    }
    Optional<Proof.Wrong> wrong = proof.wrong(request, session.get());
    if (wrong.isEmpty()) {
      return pages.backTo(back);
    }
    request.setAttribute(StepUp.WRONG, wrong.get());
    return ask(request, response);
  }

  private static List<StepUpPage.Carried> carried(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !OWN.contains(field.getKey()))
        .flatMap(field ->
            Arrays.stream(field.getValue())
                .map(value -> new StepUpPage.Carried(field.getKey(), value)))
        .toList();
  }
}
