package org.asylia.desk.site.cases;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.adjudication.Actor;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an officer whose reading budget is spent goes on, after showing the second factor. */
@Controller
class ReadingController implements Doors {
  static final String PATH = "/reading";

  private final Office office;

  ReadingController(Office office) {
    this.office = office;
  }

  @Override
  public List<Door> doors() {
    return List.of(CaseDoors.casework(GET, PATH), CaseDoors.casework(POST, PATH).steppedUp());
  }

  @GetMapping(PATH)
  ModelAndView spent(Visit visit) {
    Actor reader = CaseRequests.actor(visit);
    return new ReadingPage(visit, office.node().readingBudget().perHour(reader)).show();
  }

  @PostMapping(PATH)
  ModelAndView goOn(Visit visit) {
    Actor reader = CaseRequests.actor(visit);
    office.node().readingBudget().renew(reader.officer(), office.clock().instant());
    return CaseRequests.redirect("/docket");
  }
}
