package org.asylia.desk.site.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.coding.Coding;
import org.asylia.desk.coding.Codings.Coded;
import org.asylia.desk.docket.Reach;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.consistency.NearestPage.Row;
import org.asylia.estimation.nearest.Likeness;
import org.asylia.estimation.nearest.Likeness.Neighbour;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the nearest earlier decisions among the cases the reader may know of; unseals none. */
@Controller
class NearestController {
  private static final Likeness LIKENESS = new Likeness(List.of("not_assessed", "not_stated"), 5);
  private static final int SHOWN = 8;
  private static final int LOOKED_AT = 5_000;

  private final CaseRequests requests;
  private final Office office;

  NearestController(CaseRequests requests) {
    this.requests = requests;
    this.office = requests.office();
  }

  @GetMapping(ConsistencyDoors.NEAREST)
  ModelAndView show(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    Map<Coded, Map<String, String>> decided = new LinkedHashMap<>();
    for (Coded one : office.codings().within(reach(visit), LOOKED_AT)) {
      if (!one.id().equals(open.file().id())) {
        one.coding()
            .filter(coding -> coding.decided().isPresent() && coding.assessed().isPresent())
            .ifPresent(coding -> decided.put(one, coding.facts()));
      }
    }
    List<Row> rows =
        LIKENESS.nearest(open.file().assessment().factValues(), decided, SHOWN).stream()
            .map(neighbour -> row(visit.messages(), neighbour))
            .toList();
    return new NearestPage(visit, requests.frame(visit, open), rows).show();
  }

  private Row row(Messages say, Neighbour<Coded> neighbour) {
    Coded one = neighbour.of();
    Coding coding = one.coding().orElseThrow();
    Coding.Decided decided = coding.decided().orElseThrow();
    return new Row(
        Reference.of(one.id()).text(),
        "/cases/" + one.id(),
        say.word(decided.outcome()),
        say.date(decided.on()),
        coding.assessed().orElseThrow().set(),
        say.say(
            "consistency.alike",
            neighbour.compared() - neighbour.differing().size(),
            neighbour.compared()),
        neighbour.differing().stream()
            .map(fact -> office.vocabulary().label(say.language(), fact))
            .toList());
  }

  private Reach reach(Visit visit) {
    OfficerId me = visit.officer().orElseThrow().officer();
    return visit.holds(Role.SUPERVISOR)
        ? office
            .cases()
            .offices()
            .of(me)
            .<Reach>map(Reach.OfOffice::new)
            .orElseGet(() -> new Reach.Of(me))
        : new Reach.Of(me);
  }
}
