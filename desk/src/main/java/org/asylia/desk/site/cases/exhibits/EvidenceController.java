package org.asylia.desk.site.cases.exhibits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.asylia.casefile.EvidenceAct;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the evidence of a case and adds to it. */
@Controller
class EvidenceController {
  private static final String TAKE = "take";

  private final CaseRequests requests;
  private final EvidencePages pages;

  EvidenceController(CaseRequests requests, EvidencePages pages) {
    this.requests = requests;
    this.pages = pages;
  }

  @GetMapping(ExhibitsDoors.PAGE)
  ModelAndView show(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    return page(visit, open, requests.frame(visit, open), FormInput.empty()).show();
  }

  @PostMapping(ExhibitsDoors.PAGE)
  ModelAndView add(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    Optional<? extends EvidenceAct> act = read(visit, open, form);
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> "/cases/" + id + "/evidence#e" + done.added().getLast().id(),
        (current, frame) -> page(visit, current, frame, form).show());
  }

  private Optional<? extends EvidenceAct> read(Visit visit, OpenCase open, FormInput form) {
    Adding adding = new Adding(visit.messages(), form, open.file());
    return switch (form.text("do")) {
      case EvidenceForms.DOCUMENT -> adding.document();
      case EvidenceForms.MEDICAL -> adding.report();
      case EvidenceForms.SCREENING -> adding.score();
      case EvidenceForms.COUNTRY -> adding.country();
      case TAKE ->
          Optional.of(
              adding.taken(requests.office().shelf()).orElseThrow(EvidenceController::unknown));
      default -> throw unknown();
    };
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such form");
  }

  private EvidencePage page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    return pages.page(visit, open, frame, form);
  }
}
