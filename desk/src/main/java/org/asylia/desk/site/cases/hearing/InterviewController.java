package org.asylia.desk.site.cases.hearing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Interview;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.citing.Citables;
import org.asylia.desk.site.cases.citing.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows one interview and records what is done in it. */
@Controller
class InterviewController {
  private final CaseRequests requests;

  InterviewController(CaseRequests requests) {
    this.requests = requests;
  }

  /** The forms of the page. */
  private enum Sending {
    LINE("line", ""),
    CORRECT("correct", "#read-back"),
    ASKED("asked", "#questions"),
    POINT("point", "#points"),
    ANSWER("answer", "#points"),
    CONFIRM("confirm", "#read-back");

    private final String name;
    private final String anchor;

    Sending(String name, String anchor) {
      this.name = name;
      this.anchor = anchor;
    }

    static Sending of(FormInput form) {
      return Arrays.stream(values())
          .filter(s -> s.name.equals(form.text("do")))
          .findFirst()
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such form"));
    }

    Optional<? extends Act> read(Hearing at) {
      return switch (this) {
        case LINE -> NextLine.read(at);
        case CORRECT -> ReadBack.corrected(at);
        case ASKED -> ReadBack.asked(at);
        case POINT -> PutForm.put(at);
        case ANSWER -> PutForm.answered(at);
        case CONFIRM -> ReadBack.confirmed(at);
      };
    }
  }

  @GetMapping(HearingDoors.ONE)
  ModelAndView show(
      Visit visit,
      @PathVariable String id,
      @PathVariable String entry,
      @RequestParam(defaultValue = "") String line) {
    OpenCase open = requests.open(visit, id);
    Hearing at = hearing(visit, open, entry, FormInput.empty());
    return page(visit, open, requests.frame(visit, open), at, line).show();
  }

  @GetMapping(HearingDoors.NEXT)
  ModelAndView next(
      Visit visit, @PathVariable String id, @PathVariable String entry, @RequestParam int after) {
    OpenCase open = requests.open(visit, id);
    Hearing at = hearing(visit, open, entry, FormInput.empty());
    return part(visit, requests.frame(visit, open), at, after).show();
  }

  @PostMapping(HearingDoors.ONE)
  ModelAndView send(
      Visit visit,
      @PathVariable String id,
      @PathVariable String entry,
      HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    Sending sending = Sending.of(form);
    Hearing at = hearing(visit, open, entry, form);
    boolean inPlace = sending == Sending.LINE && request.getHeader("HX-Request") != null;
    Optional<? extends Act> act = sending.read(at);
    String path = path(id, entry);
    String then = inPlace ? path + "/next?after=" + (at.next() - 1) : path + after(sending);
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> then,
        (current, frame) -> {
          Hearing again = hearing(visit, current, entry, form);
          return inPlace
              ? part(visit, frame, again, 0).show()
              : page(visit, current, frame, again, "").show();
        });
  }

  private static String after(Sending sending) {
    return sending == Sending.LINE ? "#line-original" : sending.anchor;
  }

  private static String path(String id, String entry) {
    return "/cases/" + id + "/interviews/" + entry;
  }

  private Hearing hearing(Visit visit, OpenCase open, String entry, FormInput form) {
    Interview interview =
        open.file().interviews().held().values().stream()
            .filter(i -> i.held().id().toString().equals(entry))
            .findFirst()
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such interview"));
    return new Hearing(
        visit.messages(), form, open.file(), interview, requests.office().situation().languages());
  }

  private static NextLinePage part(Visit visit, CaseFrame frame, Hearing at, int after) {
    return new NextLinePage(
        visit,
        frame,
        path(at.file().id().toString(), at.interview().held().id().toString()),
        NextLine.of(at),
        new Lines(at.say(), at.file(), at.interview()).after(after),
        after == 0);
  }

  private InterviewPage page(Visit visit, OpenCase open, CaseFrame frame, Hearing at, String line) {
    EntryId entry = at.interview().held().id();
    Citables citables = Citables.of(at.say(), open.file());
    Points points = new Points(at.say(), open.file(), citables);
    Lines lines = new Lines(at.say(), open.file(), at.interview());
    String today =
        requests.office().clock().instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return new InterviewPage(
        visit,
        frame,
        path(open.file().id().toString(), entry.toString()),
        head(at),
        lines.after(0),
        NextLine.of(at),
        ReadBack.of(at, line, today),
        PutForm.of(at, citables, points),
        points.to(at.interview().held().act().person()),
        lines.due(),
        Policy.standard().roles(UtteranceRecorded.class).stream().anyMatch(visit::holds),
        Policy.standard().roles(InterviewHeld.class).stream().anyMatch(visit::holds));
  }

  private InterviewPage.Head head(Hearing at) {
    InterviewHeld held = at.interview().held().act();
    int number =
        java.util.List.copyOf(at.file().interviews().held().keySet())
                .indexOf(at.interview().held().id())
            + 1;
    return new InterviewPage.Head(
        number,
        new People(at.say(), at.file()).name(held.person()),
        at.say().date(held.on()),
        Languages.name(at.say(), held.spoken()),
        InterviewsController.interpreting(at.say(), held.interpreting(), requests),
        held.alone(),
        at.interview().confirmed().map(c -> at.say().date(c.act().on())));
  }
}
