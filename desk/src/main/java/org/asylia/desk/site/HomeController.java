package org.asylia.desk.site;

import org.asylia.desk.page.HomePage;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page an officer sees first: the docket, for those who work on cases. */
@Controller
class HomeController {

  @GetMapping("/")
  ModelAndView home(Visit visit) {
    if (visit.places().stream().anyMatch(place -> place.path().equals("/docket"))) {
      return CaseRequests.redirect("/docket");
    }
    return new HomePage(visit, visit.officer().orElseThrow()).show();
  }
}
