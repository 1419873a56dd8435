package org.asylia.desk.site.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.asylia.adjudication.Actor;
import org.asylia.desk.authoring.Authoring;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.desk.authoring.Checked;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.authoring.Objection;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.drafts.DraftPage.StepShown;
import org.asylia.desk.site.drafts.DraftPage.Ways;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a draft, and does what officers decide on it. */
@Controller
class DraftController {
  private static final String NOTE = "note";

  private final DraftRequests requests;

  DraftController(DraftRequests requests) {
    this.requests = requests;
  }

  @GetMapping(DraftDoors.ONE)
  ModelAndView draft(Visit visit, @PathVariable String id) {
    Draft draft = requests.find(id);
    return page(visit, draft, head(visit, draft), FormInput.empty()).show();
  }

  @PostMapping(DraftDoors.ONE)
  ModelAndView act(Visit visit, HttpServletRequest request, @PathVariable String id) {
    FormInput form = FormInput.of(request.getParameterMap());
    Draft draft = requests.find(id);
    int seen = DraftRequests.seen(form.text(FormInput.SEEN));
    Authoring authoring = requests.authoring();
    Actor actor = DraftRequests.actor(visit);
    String what = form.text("do");
    if (what.equals("return")) {
      form.needed(NOTE, visit.messages().say("drafts.say-why"));
    }
    if (what.equals("publish") && !form.text("sure").equals("yes")) {
      form.refuse(NOTE, visit.messages().say("drafts.not-sure"));
    }
    if (!form.fine()) {
      return DraftRequests.refused(page(visit, draft, head(visit, draft), form).show());
    }
    String note = form.text(NOTE);
    Answer answer =
        switch (what) {
          case "submit" -> authoring.submit(actor, draft.id(), seen, note);
          case "withdraw" -> authoring.withdraw(actor, draft.id(), seen, note);
          case "take-back" -> authoring.takeBack(actor, draft.id(), seen, note);
          case "return" -> authoring.giveBack(actor, draft.id(), seen, note);
          case "publish" -> authoring.publish(actor, draft.id(), seen, note);
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    if (answer instanceof Answer.Done) {
      return CaseRequests.redirect(DraftRequests.path(draft));
    }
    Draft now = requests.find(id);
    DraftHead told = head(visit, now).with(requests.trouble(visit, answer, ""));
    return DraftRequests.refused(page(visit, now, told, form).show());
  }

  private DraftHead head(Visit visit, Draft draft) {
    return requests.head(visit, draft, DraftRequests.Page.OVERVIEW);
  }

  private DraftPage page(Visit visit, Draft draft, DraftHead head, FormInput form) {
    Messages say = visit.messages();
    DraftView view = new DraftView(say, requests, draft);
    boolean settled =
        draft.state() == Draft.Progress.PUBLISHED || draft.state() == Draft.Progress.WITHDRAWN;
    return new DraftPage(
        visit,
        head,
        settled ? List.of() : DraftRequests.lines(say, requests.authoring().objections(draft)),
        view.proofs(),
        summary(say, view.checked()),
        view.tables(),
        requests.authoring().steps(draft.id()).reversed().stream()
            .map(step -> step(say, step))
            .toList(),
        ways(visit, draft, view.checked()),
        form.fill(Field.of(NOTE, say.say("drafts.note")).hinting(say.say("drafts.note-hint"))));
  }

  private static String summary(Messages say, Checked checked) {
    return switch (checked) {
      case Checked.Unusable _ -> say.say("drafts.cannot-be-read");
      case Checked.Usable(var set, var report) ->
          report.proved()
              ? say.say("drafts.all-proved", report.combinations().toString())
              : say.say(
                  "drafts.some-broken", report.refuted().size(), report.combinations().toString());
    };
  }

  private StepShown step(Messages say, Draft.Step step) {
    return new StepShown(
        say.say("drafts.step", say.word(step.kind()), step.version()),
        requests.officers().officer(say, step.by()),
        say.time(step.at()),
        step.note());
  }

  private Ways ways(Visit visit, Draft draft, Checked checked) {
    Actor actor = DraftRequests.actor(visit);
    Messages say = visit.messages();
    boolean writes = Authoring.writes(actor);
    boolean waits = draft.state() == Draft.Progress.SUBMITTED;
    List<Objection> against = waits ? requests.authoring().objections(actor, draft) : List.of();
    String from =
        checked instanceof Checked.Usable readable
            ? readable.set().header().validFrom().map(say::date).orElse("")
            : "";
    return new Ways(
        writes && draft.state().open(),
        writes && draft.state().open(),
        writes && waits,
        waits && against.isEmpty(),
        against.stream().findFirst().map(o -> Objections.line(say, o).text()),
        from);
  }
}
