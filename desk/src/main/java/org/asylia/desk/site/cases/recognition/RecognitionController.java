package org.asylia.desk.site.cases.recognition;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.asylia.adjudication.Recognition;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows why a case ends as it does, and where else the person would be recognised. */
@Controller
class RecognitionController implements Doors {
  private static final String PAGE = "/cases/{id}/recognition";

  private final CaseRequests requests;
  private final Recognition recognition;

  RecognitionController(CaseRequests requests, Office office) {
    this.requests = requests;
    this.recognition = Recognition.of(office.situation(), office.parameters());
  }

  @Override
  public List<Door> doors() {
    return List.of(Readers.door(PAGE));
  }

  @GetMapping(PAGE)
  ModelAndView show(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    Office office = requests.office();
    RecognitionView view =
        new RecognitionView(
            visit.messages(),
            office,
            recognition,
            office.clock().instant().atZone(ZoneOffset.UTC).toLocalDate());
    Map<String, String> facts = open.file().assessment().factValues();
    return new RecognitionPage(
            visit,
            requests.frame(visit, open),
            view.why(open.file().registration().opened().map(o -> o.act().hostState()), facts),
            view.places(facts),
            view.states())
        .show();
  }
}
