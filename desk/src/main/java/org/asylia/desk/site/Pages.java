package org.asylia.desk.site;

import jakarta.servlet.http.HttpServletRequest;
import org.asylia.desk.page.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What answers outside a controller's method need: the visit of a request, and the way back. */
@Component
public class Pages {
  private final Visits visits;

  Pages(Visits visits) {
    this.visits = visits;
  }

  /** The visit of a request. */
  public Visit visit(HttpServletRequest request) {
    return visits.of(request, Visits.path(request));
  }

  /** Goes back to a path of this site; anything that could lead elsewhere goes to the start. */
  public ModelAndView backTo(String path) {
    return new ModelAndView(PreferencesController.backTo(path));
  }
}
