package org.asylia.desk.site.cases.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.Recorded;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.stating.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the case file and takes what is added to it. */
@Controller
class FileController {
  private static final int ACTS = 40;

  private final CaseRequests requests;
  private final CaseWords words;
  private final Roster roster;
  private final Needs needs;

  FileController(CaseRequests requests, CaseWords words, Roster roster, Needs needs) {
    this.requests = requests;
    this.words = words;
    this.roster = roster;
    this.needs = needs;
  }

  @GetMapping(FileDoors.PATH)
  ModelAndView file(Visit visit, @PathVariable("id") String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput typed = FormInput.of(request.getParameterMap());
    return page(desk(visit, open, typed), requests.frame(visit, open)).show();
  }

  @PostMapping(FileDoors.PATH)
  ModelAndView send(Visit visit, @PathVariable("id") String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput typed = FormInput.of(request.getParameterMap());
    FileDesk desk = desk(visit, open, typed);
    FileForm form =
        FileForms.sent(desk)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such form"));
    List<Act> acts = form.read(desk).orElseGet(List::of);
    return requests.send(
        visit,
        open,
        typed,
        batch -> acts.forEach(batch::add),
        done -> "/cases/" + done.after().file().id(),
        (current, frame) -> page(desk(visit, current, typed), frame).show());
  }

  private FileDesk desk(Visit visit, OpenCase open, FormInput typed) {
    return new FileDesk(visit, open, typed, requests.office(), roster, needs);
  }

  private FilePage page(FileDesk desk, CaseFrame frame) {
    FileReader reader = new FileReader(desk);
    CareReader care = new CareReader(desk, words);
    List<Recorded> newest = desk.file().history().reversed();
    int from = after(newest, desk.form().text("before"));
    int to = Math.min(newest.size(), from + ACTS);
    List<Recorded> shown = newest.subList(from, to);
    return new FilePage(
        desk.visit(),
        frame,
        reader.people(),
        reader.claim(),
        care.consents(),
        care.needs(),
        care.safeguards(),
        care.procedure(),
        shown.stream().map(r -> entry(desk, r)).toList(),
        to < newest.size()
            ? Optional.of(frame.path("?before=" + shown.getLast().id() + "#timeline"))
            : Optional.empty(),
        Optional.of(desk.form().text("registered"))
            .filter(Countries::known)
            .map(host -> "/cases/new?host=" + host),
        FileForms.in(FileForm.Section.PEOPLE, desk),
        FileForms.in(FileForm.Section.CLAIM, desk),
        FileForms.in(FileForm.Section.CARE, desk),
        FileForms.in(FileForm.Section.CONSENTS, desk),
        FileForms.in(FileForm.Section.PROCEDURE, desk));
  }

  private static int after(List<Recorded> newest, String entry) {
    for (int i = 0; i < newest.size(); i++) {
      if (newest.get(i).id().toString().equals(entry)) {
        return i + 1;
      }
    }
    return 0;
  }

  private TimelineEntry entry(FileDesk desk, Recorded recorded) {
    TimelineEntry plain = words.entry(desk.say(), recorded);
    return new TimelineEntry(
        plain.time(),
        plain.title(),
        plain.by(),
        FileWords.detail(desk, recorded.act()),
        plain.chip(),
        Optional.of("/cases/" + desk.file().id() + "/entries/" + recorded.id() + "/proof.zip"));
  }
}
