package org.asylia.desk.site.cases.assessing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.Element;
import org.asylia.casefile.Role;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.citing.Citables;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the assessment of a case, records findings, and reads the set without recording. */
@Controller
class AssessmentController {
  private static final String DO = "do";

  private final CaseRequests requests;

  AssessmentController(CaseRequests requests) {
    this.requests = requests;
  }

  @GetMapping(AssessingDoors.PAGE)
  ModelAndView show(
      Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String on) {
    OpenCase open = requests.open(visit, id);
    Bench at = bench(visit, open, FormInput.empty());
    return page(visit, open, requests.frame(visit, open), at, on).show();
  }

  /** The conclusion as it would be with what is picked; nothing is recorded. */
  @PostMapping(AssessingDoors.PREVIEW)
  ModelAndView preview(Visit visit, @PathVariable String id, HttpServletRequest request) {
    FormInput form = FormInput.of(request.getParameterMap());
    Bench at = bench(visit, requests.open(visit, id), form);
    return new ConclusionPart(visit, Concluding.of(at, form.text(DO))).show();
  }

  @PostMapping(AssessingDoors.PAGE)
  ModelAndView send(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    Bench at = bench(visit, open, form);
    String key = form.text(DO);
    if (work(at, key).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such form");
    }
    Optional<? extends AssessmentAct> act = read(at, key);
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> then(bench(visit, done.after(), FormInput.empty()), key),
        (current, frame) -> page(visit, current, frame, bench(visit, current, form), key).show());
  }

  /** After a fact the next one that nobody found opens; otherwise what was worked on is shown. */
  private static String then(Bench at, String key) {
    String path = "/cases/" + at.file().id() + "/assessment";
    if (!key.startsWith(FactWork.KEY)) {
      return path + "#" + key;
    }
    return FactWork.asked(at).stream()
        .filter(f -> !at.file().assessment().facts().containsKey(f.code()))
        .map(f -> FactWork.KEY + f.code())
        .findFirst()
        .map(next -> path + "?on=" + next + "#" + next)
        .orElse(path + "#" + key);
  }

  private Bench bench(Visit visit, OpenCase open, FormInput form) {
    return new Bench(
        visit.messages(),
        form,
        open.file(),
        requests.office(),
        Citables.of(visit.messages(), open.file()),
        requests.office().clock().instant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<Work> work(Bench at, String key) {
    return switch (key) {
      case CredibilityWork.KEY -> Optional.of(CredibilityWork.of(at));
      case OtherWork.TRIGGER -> Optional.of(OtherWork.trigger(at));
      case OtherWork.RETURN -> Optional.of(OtherWork.nonReturn(at));
      case OtherWork.SUBMIT -> Optional.of(OtherWork.submit(at));
      default ->
          FactWork.of(at, key).or(() -> ElementWork.element(key).map(e -> ElementWork.of(at, e)));
    };
  }

  private static Optional<? extends AssessmentAct> read(Bench at, String key) {
    return switch (key) {
      case CredibilityWork.KEY -> CredibilityWork.read(at);
      case OtherWork.TRIGGER -> OtherWork.triggered(at);
      case OtherWork.RETURN -> OtherWork.returned(at);
      case OtherWork.SUBMIT -> OtherWork.submitted(at);
      default ->
          key.startsWith(FactWork.KEY)
              ? FactWork.read(at, key)
              : ElementWork.element(key).flatMap(e -> ElementWork.read(at, e));
    };
  }

  private AssessmentPage page(Visit visit, OpenCase open, CaseFrame frame, Bench at, String key) {
    Items items = new Items(at, requests.words());
    List<AssessmentPage.Item> exclusion = new ArrayList<>(items.triggers());
    exclusion.addAll(items.elements(Element.Stage.EXCLUSION));
    boolean assesses = visit.holds(Role.ADJUDICATOR);
    return new AssessmentPage(
        visit,
        frame,
        items.facts(),
        items.credibility(),
        items.elements(Element.Stage.INCLUSION),
        exclusion,
        !open.file().assessment().exclusionTriggers().isEmpty(),
        items.nonReturn(),
        items.submissions(),
        assesses ? work(at, key) : Optional.empty(),
        Concluding.of(at, key),
        assesses);
  }
}
