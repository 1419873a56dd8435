package org.asylia.desk.site.docket;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Keyset;
import org.asylia.desk.docket.Lens;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the docket through a lens, page by page, and finds a case by its reference. */
@Controller
class DocketController {
  static final String PATH = "/docket";

  private static final int ROWS = 50;

  private final Office office;
  private final Lenses lenses;
  private final DocketWords words;

  DocketController(Office office, Lenses lenses, DocketWords words) {
    this.office = office;
    this.lenses = lenses;
    this.words = words;
  }

  @GetMapping(PATH)
  ModelAndView docket(
      Visit visit,
      @RequestParam(name = "lens", defaultValue = "") String chosen,
      @RequestParam(name = "after", defaultValue = "") String after) {
    return sheet(visit, chosen, Keyset.parse(after), find(visit)).show();
  }

  @GetMapping(PATH + "/find")
  ModelAndView find(
      Visit visit, @RequestParam(name = "reference", defaultValue = "") String written) {
    List<DocketRow> found =
        Reference.parse(written).map(office.docket()::find).orElseGet(List::of).stream()
            .filter(row -> !visit.empty() && words.within(visit, row))
            .toList();
    if (found.size() == 1) {
      return CaseRequests.redirect("/cases/" + found.getFirst().caseId());
    }
    Field typed = find(visit).holding(written.strip());
    if (!found.isEmpty()) {
      return several(visit, found, typed).show();
    }
    String key =
        Reference.parse(written).isPresent() ? "docket.find-none" : "docket.find-no-reference";
    Field refused = typed.refused(visit.messages().say(key));
    ModelAndView page = sheet(visit, "", Optional.empty(), refused).show();
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private DocketSheet sheet(Visit visit, String chosen, Optional<Keyset> after, Field find) {
    Lenses.Named lens = lenses.chosen(visit, chosen);
    var page = office.docket().page(lens.lens(), lens.reach(), after, ROWS);
    List<LensTab> tabs = lenses.tabs(visit, lens);
    return new DocketSheet(
        visit,
        tabs,
        lines(visit, page.rows()),
        visit.messages().say(lens.emptyKey()),
        after.map(key -> lens.path()),
        page.next().filter(key -> !visit.empty()).map(key -> lens.path() + "&after=" + key.text()),
        find,
        lens.lens() instanceof Lens.Alarms
            ? Optional.empty()
            : tabs.stream().filter(LensTab::urgent).findFirst());
  }

  private DocketSheet several(Visit visit, List<DocketRow> found, Field find) {
    return new DocketSheet(
        visit,
        lenses.tabs(visit, lenses.chosen(visit, "")),
        lines(visit, found),
        "",
        Optional.of(PATH),
        Optional.empty(),
        find,
        Optional.empty());
  }

  private List<DocketLine> lines(Visit visit, List<DocketRow> rows) {
    var now = office.clock().instant();
    List<DocketRow> shown = visit.empty() ? List.of() : rows;
    return shown.stream().map(row -> words.line(visit, row, now)).toList();
  }

  private static Field find(Visit visit) {
    return Field.of("reference", visit.messages().say("docket.find")).needed();
  }
}
