package org.asylia.desk.site.notices;

import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Messages;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.CaseWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows an officer's notices, and notes that they have taken note. */
@Controller
class NoticesController {
  private static final int MOST = 200;

  private final Office office;
  private final CaseWords words;

  NoticesController(Office office, CaseWords words) {
    this.office = office;
    this.words = words;
  }

  @GetMapping(NoticesDoors.PATH)
  ModelAndView notices(Visit visit) {
    Officer reader = visit.officer().orElseThrow();
    return new NoticesPage(
            visit,
            office.node().notices().list(reader.officer(), reader.roles(), false, MOST).stream()
                .map(notice -> line(visit, notice))
                .toList())
        .show();
  }

  @PostMapping(NoticesDoors.PATH)
  ModelAndView takeNote(Visit visit, @RequestParam(name = "notice") String written) {
    Officer reader = visit.officer().orElseThrow();
    Notice notice =
        office.node().notices().list(reader.officer(), reader.roles(), false, MOST).stream()
            .filter(n -> n.id().toString().equals(written))
            .filter(NoticesController::settledByNote)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    UUID id = notice.id();
    office
        .node()
        .notices()
        .acknowledge(id, reader.officer(), reader.roles(), office.clock().instant());
    return CaseRequests.redirect(NoticesDoors.PATH);
  }

  private NoticesPage.Line line(Visit visit, Notice notice) {
    Messages say = visit.messages();
    Optional<CaseId> about = notice.news().caseId();
    String who = words.officer(say, notice.news().about());
    return new NoticesPage.Line(
        notice.id().toString(),
        say.time(notice.at()),
        say.word(notice.news().kind()),
        about
            .map(id -> say.say("notices.about-case", who, Reference.of(id).text()))
            .orElseGet(() -> say.say("notices.about", who)),
        about.filter(id -> visit.holds(Role.SUPERVISOR)).map(id -> "/cases/" + id + "/access"),
        settledByNote(notice));
  }

  /** What a supervisor is told of a broken glass stays until the review is made. */
  private static boolean settledByNote(Notice notice) {
    return notice.news().kind() != NoticeKind.GLASS_BROKEN
        || !notice.to().equals(new Notice.Everyone(Role.SUPERVISOR));
  }
}
