package org.asylia.desk.site.cases.access;

import java.util.List;
import org.asylia.casefile.Recorded;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a supervisor who has read a case, as a list that can be handed to the person. */
@Controller
class ReadingsController {
  private final CaseRequests requests;

  ReadingsController(CaseRequests requests) {
    this.requests = requests;
  }

  @GetMapping(AccessDoors.READINGS)
  ModelAndView readings(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    List<Recorded> readings =
        requests
            .office()
            .cases()
            .readings(CaseRequests.actor(visit), open.file().id())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such case"));
    ReadingsView view = new ReadingsView(visit.messages(), requests.words(), readings);
    return new ReadingsPage(
            visit, requests.frame(visit, open), view.readers(), view.latest(), readings.size())
        .show();
  }
}
