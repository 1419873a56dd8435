package org.asylia.desk.site;

import org.asylia.desk.page.HomePage;
import org.asylia.desk.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page an officer sees first. */
@Controller
class HomeController {

  @GetMapping("/")
  ModelAndView home(Visit visit) {
    return new HomePage(visit, visit.officer().orElseThrow()).show();
  }
}
