package org.asylia.desk.site.cases.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Explanations;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The review of a case: approve or return, decide, appeal, close. */
@Controller
class ReviewController {
  private final CaseRequests requests;

  ReviewController(CaseRequests requests) {
    this.requests = requests;
  }

  @GetMapping("/cases/{id}/review")
  ModelAndView review(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    return page(visit, open, requests.frame(visit, open), FormInput.empty());
  }

  @PostMapping("/cases/{id}/review")
  ModelAndView act(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    ReviewAct what =
        ReviewAct.ofCode(form.text("do"))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    Optional<Act> act = ReviewInput.read(what, form, visit.messages());
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> "/cases/" + open.file().id() + "/review",
        (current, frame) -> page(visit, current, frame, form));
  }

  private ModelAndView page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    Messages say = visit.messages();
    Explanations words = requests.words().explanations(say);
    CaseFile file = open.file();
    Findings findings = new Findings(say, words, file);
    EvidenceList evidence =
        new EvidenceList(say, file, requests.office().cases().evidence(file.id()));
    Changes changes = Changes.of(say, words, file);
    Submissions submissions =
        new Submissions(say, words, requests.words(), requests.office().parameters());
    return new ReviewPage(
            visit,
            frame,
            file.assessment().submitted().map(submissions::of),
            findings.elements(),
            findings.credibility(),
            findings.facts(),
            findings.unused(),
            changes.rows(),
            changes.since().map(say::time),
            decisions(say, words, file),
            evidence.rows(),
            new ReviewForms(visit, open, words, form, evidence.listed()).offered())
        .show();
  }

  private List<TimelineEntry> decisions(Messages say, Explanations words, CaseFile file) {
    return file.history().stream().flatMap(r -> decision(say, words, r).stream()).toList();
  }

  private Optional<TimelineEntry> decision(Messages say, Explanations words, Recorded at) {
    return switch (at.act()) {
      case ReviewReturned a ->
          Optional.of(
              entry(
                  say,
                  at,
                  say.say(
                      "review.returned-for",
                      String.join(
                          ", ",
                          a.elements().stream()
                              .map(e -> words.label("Element." + e.name()))
                              .toList()),
                      a.reasons())));
      case ReviewApproved a -> Optional.of(entry(say, at, a.reasons()));
      case DecisionIssued a ->
          Optional.of(
              entry(
                  say,
                  at,
                  say.say(
                      "review.decided",
                      words.label("Recommendation." + a.outcome().name()),
                      a.reasons())));
      case AppealLodged a -> Optional.of(entry(say, at, a.grounds()));
      case AppealDecided a ->
          Optional.of(
              entry(say, at, say.say("review.decided", say.word(a.outcome()), a.reasons())));
      default -> Optional.empty();
    };
  }

  private TimelineEntry entry(Messages say, Recorded at, String text) {
    TimelineEntry plain = requests.words().entry(say, at);
    return new TimelineEntry(
        plain.time(), plain.title(), plain.by(), Optional.of(text), plain.chip());
  }
}
