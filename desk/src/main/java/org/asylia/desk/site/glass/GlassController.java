package org.asylia.desk.site.glass;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.Watch;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets whoever is on duty open a case of their office, for a reason, for four hours. */
@Controller
class GlassController {
  private static final String REFERENCE = "glass-reference";
  private static final String REASON = "glass-reason";

  private final Office office;
  private final Watch watch;

  GlassController(Office office, Watch watch) {
    this.office = office;
    this.watch = watch;
  }

  @GetMapping(GlassDoors.PATH)
  ModelAndView ask(
      Visit visit, @RequestParam(name = "reference", defaultValue = "") String reference) {
    return page(visit, field(visit).holding(reference), reason(visit)).show();
  }

  @PostMapping(GlassDoors.PATH)
  ModelAndView breakGlass(Visit visit, HttpServletRequest request) {
    Messages say = visit.messages();
    FormInput form = FormInput.of(request.getParameterMap());
    String reason = form.needed(REASON, say.say("glass.reason-needed"));
    Actor actor = CaseRequests.actor(visit);
    Optional<DocketRow> row = found(actor, form.text(REFERENCE));
    if (row.isEmpty()) {
      form.refuse(REFERENCE, say.say("glass.no-case"));
    }
    if (!form.fine()
        || !office.cases().urgent().breakGlass(actor, row.orElseThrow().caseId(), reason)) {
      ModelAndView page = page(visit, form.fill(field(visit)), form.fill(reason(visit))).show();
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    watch.note(Event.GLASS, Outcome.ALLOWED, "case", row.orElseThrow().caseId().toString());
    return CaseRequests.redirect("/cases/" + row.orElseThrow().caseId());
  }

  /** The one case of the officer's office that has the reference. */
  private Optional<DocketRow> found(Actor actor, String written) {
    Optional<String> own = office.cases().offices().of(actor.officer());
    List<DocketRow> rows =
        Reference.parse(written).map(office.docket()::find).orElseGet(List::of).stream()
            .filter(row -> own.filter(row.hands().office()::equals).isPresent())
            .toList();
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  private static GlassPage page(Visit visit, Field reference, Field reason) {
    return new GlassPage(visit, reference, reason);
  }

  private static Field field(Visit visit) {
    return Field.of(REFERENCE, visit.messages().say("glass.reference"))
        .hinting(visit.messages().say("glass.reference-hint"))
        .needed();
  }

  private static Field reason(Visit visit) {
    return Field.of(REASON, visit.messages().say("glass.reason"))
        .hinting(visit.messages().say("glass.reason-hint"))
        .needed();
  }
}
