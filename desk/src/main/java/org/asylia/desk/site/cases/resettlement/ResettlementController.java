package org.asylia.desk.site.cases.resettlement;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.ResettlementAct;
import org.asylia.casefile.ResettlementAct.Departed;
import org.asylia.casefile.ResettlementAct.Placed;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseDoors;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.form.FormMaker;
import org.asylia.desk.site.cases.form.People;
import org.asylia.resettlement.DepartureClock;
import org.asylia.resettlement.Readiness;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** From recognition to a place to live. */
@Controller
class ResettlementController implements Doors {
  private final CaseRequests requests;

  ResettlementController(CaseRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<Door> doors() {
    return List.of(
        CaseDoors.casework(GET, "/cases/{id}/resettlement"),
        CaseDoors.casework(POST, "/cases/{id}/resettlement"));
  }

  @GetMapping("/cases/{id}/resettlement")
  ModelAndView resettlement(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    return page(visit, open, requests.frame(visit, open), FormInput.empty());
  }

  @PostMapping("/cases/{id}/resettlement")
  ModelAndView act(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    Optional<Act> act = new ResettlementInput(open.file(), form, visit.messages()).read();
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> "/cases/" + open.file().id() + "/resettlement",
        (current, frame) -> page(visit, current, frame, form));
  }

  private ModelAndView page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    Messages say = visit.messages();
    CaseFile file = open.file();
    Instant now = requests.office().clock().instant();
    Optional<LocalDate> due =
        file.resettlement()
            .signed()
            .map(s ->
                DepartureClock.due(
                    s.act().priority(), s.at().atZone(ZoneOffset.UTC).toLocalDate()));
    boolean left = file.resettlement().last(Departed.class).isPresent();
    boolean late =
        !left && due.filter(now.atZone(ZoneOffset.UTC).toLocalDate()::isAfter).isPresent();
    return new ResettlementPage(
            visit,
            frame,
            people(say, file),
            due.filter(_ -> !left).map(say::date),
            late,
            file.history().stream().flatMap(r -> step(say, file, r)).toList(),
            new ResettlementForms(new FormMaker(visit, form), file, open.standing().state(), now)
                .offered())
        .show();
  }

  private static List<ResettlementPage.Ready> people(Messages say, CaseFile file) {
    return file.registration().members().keySet().stream()
        .map(p ->
            new ResettlementPage.Ready(
                People.label(say, file, p),
                Readiness.of(file, p).missing().stream().map(say::word).toList()))
        .toList();
  }

  private Stream<TimelineEntry> step(Messages say, CaseFile file, Recorded at) {
    if (!(at.act() instanceof ResettlementAct act)) {
      return Stream.empty();
    }
    String text =
        switch (act) {
          case SubmissionProposed a ->
              say.say(
                  "resettlement.was-proposed",
                  People.label(say, file, a.person()),
                  say.word(a.primary()),
                  say.word(a.secondary()),
                  say.word(a.proposed()),
                  a.reasons());
          case SubmissionSigned a -> say.say("resettlement.was-signed", say.word(a.priority()));
          case Placed a ->
              say.say("resettlement.was-placed", a.destination().code(), say.date(a.on()));
          case Departed a -> say.say("resettlement.was-departed", say.date(a.on()));
        };
    TimelineEntry plain = requests.words().entry(say, at);
    return Stream.of(
        new TimelineEntry(
            plain.time(), plain.title(), plain.by(), Optional.of(text), Optional.empty()));
  }
}
