package org.asylia.desk.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.desk.page.ErrorPage;
import org.asylia.desk.page.ErrorPage.Trouble;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.asylia.vault.KeyAwaitedException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers every error with a page in the reader's language and no technical detail. */
@Controller
class ErrorPages implements ErrorController {

  static final String PATH = "/error";

  private final Visits visits;
  private final Watch watch;

  ErrorPages(Visits visits, Watch watch) {
    this.visits = visits;
    this.watch = watch;
  }

  @RequestMapping(PATH)
  ModelAndView error(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpStatus.NOT_FOUND.value();
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
      if (awaited(fault)) {
        ModelAndView page = new ErrorPage(visits.of(request, "/"), Trouble.KEY_AWAITED).show();
        page.setStatus(HttpStatus.CONFLICT);
        return page;
      }
      Faults.note(fault);
      watch.note(request, Event.FAULT, Outcome.REFUSED, "kind", fault.getClass().getSimpleName());
    }
    ModelAndView page = new ErrorPage(visits.of(request, "/"), trouble(status)).show();
    page.setStatus(HttpStatus.valueOf(status));
    return page;
  }

  private static boolean awaited(Throwable fault) {
    return Stream.iterate(
            Optional.of(fault),
            Optional::isPresent,
            f -> f.flatMap(known -> Optional.ofNullable(known.getCause())))
        .anyMatch(f -> f.get() instanceof KeyAwaitedException);
  }

  private static Trouble trouble(int status) {
    return switch (status) {
      case 401, 404 -> Trouble.NOT_HERE;
      case 403 -> Trouble.STALE_FORM;
      case 429 -> Trouble.BUDGET_SPENT;
      default -> status < 500 ? Trouble.NOT_UNDERSTOOD : Trouble.OUR_FAULT;
    };
  }
}
