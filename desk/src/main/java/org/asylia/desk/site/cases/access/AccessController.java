package org.asylia.desk.site.cases.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows who has access to a case, and lets a supervisor change it. */
@Controller
class AccessController {
  private static final int OPEN_NOTICES = 500;

  private final CaseRequests requests;
  private final Roster roster;

  AccessController(CaseRequests requests, Roster roster) {
    this.requests = requests;
    this.roster = roster;
  }

  @GetMapping(AccessDoors.PAGE)
  ModelAndView access(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    return page(visit, open, requests.frame(visit, open), FormInput.empty());
  }

  @PostMapping(AccessDoors.PAGE)
  ModelAndView change(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    AccessForms forms = forms(visit, open, form);
    String code = form.text("do");
    if (!forms.known(code)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Optional<Act> act = forms.read(code);
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> after(visit, done),
        (current, frame) -> page(visit, current, frame, form));
  }

  /** Once every broken glass of the case is reviewed, the notices of it are settled. */
  private String after(Visit visit, Outcome.Done done) {
    CaseId id = done.after().file().id();
    if (done.after().file().access().unreviewed().isEmpty()) {
      Officer officer = visit.officer().orElseThrow();
      Notices notices = requests.office().node().notices();
      notices.list(officer.officer(), officer.roles(), false, OPEN_NOTICES).stream()
          .filter(notice -> notice.news().kind() == NoticeKind.GLASS_BROKEN)
          .filter(notice -> notice.news().caseId().equals(Optional.of(id)))
          .filter(notice -> notice.to().equals(new Notice.Everyone(Role.SUPERVISOR)))
          .forEach(notice ->
              notices.acknowledge(notice.id(), officer.officer(), officer.roles(), now()));
    }
    return "/cases/" + id + "/access";
  }

  private ModelAndView page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    AccessView view = new AccessView(visit.messages(), requests.words(), open, now());
    AccessForms forms = forms(visit, open, form);
    return new AccessPage(
            visit,
            frame,
            view.working(),
            view.unowned(),
            view.glasses(forms),
            view.changes(),
            forms.offered())
        .show();
  }

  private AccessForms forms(Visit visit, OpenCase open, FormInput form) {
    return new AccessForms(visit, open.file(), form, roster, requests.words());
  }

  private Instant now() {
    return requests.office().clock().instant();
  }
}
