package org.asylia.desk.site.glass;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseId;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.UrgentAccess.Glass;
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
    return new GlassPage(visit, field(visit).holding(reference), reason(visit), Optional.empty())
        .show();
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
    if (!form.fine()) {
      return again(visit, form, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    CaseId id = row.orElseThrow().caseId();
    Glass glass = office.cases().urgent().breakGlass(actor, id, reason);
    watch.note(
        Event.GLASS,
        glass == Glass.BROKEN ? Outcome.ALLOWED : Outcome.REFUSED,
        "case",
        id.toString(),
        "what",
        glass.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return switch (glass) {
      case BROKEN -> CaseRequests.redirect("/cases/" + id);
      case MOVED_ON ->
          again(visit, form, Optional.of(say.say("glass.moved-on")), HttpStatus.CONFLICT);
      case NOT_ON_DUTY ->
          again(visit, form, Optional.of(say.say("glass.not-on-duty")), HttpStatus.FORBIDDEN);
      case KEY_AWAITED ->
          again(visit, form, Optional.of(say.say("glass.key-awaited")), HttpStatus.CONFLICT);
    };
  }

  private static ModelAndView again(
      Visit visit, FormInput form, Optional<String> trouble, HttpStatus status) {
    ModelAndView page =
        new GlassPage(visit, form.fill(field(visit)), form.fill(reason(visit)), trouble).show();
    page.setStatus(status);
    return page;
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
