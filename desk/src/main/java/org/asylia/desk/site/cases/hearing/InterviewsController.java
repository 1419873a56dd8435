package org.asylia.desk.site.cases.hearing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.Interview;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.citing.Citables;
import org.asylia.desk.site.cases.citing.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the interviews of a case and begins one. */
@Controller
class InterviewsController {
  private final CaseRequests requests;
  private final Roster roster;

  InterviewsController(CaseRequests requests, Roster roster) {
    this.requests = requests;
    this.roster = roster;
  }

  @GetMapping(HearingDoors.LIST)
  ModelAndView show(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    return page(visit, open, requests.frame(visit, open), FormInput.empty()).show();
  }

  @PostMapping(HearingDoors.LIST)
  ModelAndView start(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    Messages say = visit.messages();
    Optional<InterviewHeld> held =
        new StartForm(say, form, roster).read(new People(say, open.file()));
    return requests.send(
        visit,
        open,
        form,
        batch -> held.ifPresent(batch::add),
        done -> path(id) + "/" + done.added().getLast().id(),
        (current, frame) -> page(visit, current, frame, form).show());
  }

  private static String path(String id) {
    return "/cases/" + id + "/interviews";
  }

  private InterviewsPage page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    Messages say = visit.messages();
    People people = new People(say, open.file());
    LocalDate today = requests.office().clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    return new InterviewsPage(
        visit,
        frame,
        held(say, open, people),
        new Points(say, open.file(), Citables.of(say, open.file())).all(),
        new StartForm(say, form, roster)
            .fields(people, requests.office().situation().languages(), today),
        Policy.standard().roles(InterviewHeld.class).stream().anyMatch(visit::holds));
  }

  private List<InterviewsPage.Held> held(Messages say, OpenCase open, People people) {
    List<InterviewsPage.Held> held = new ArrayList<>();
    for (Interview interview : open.file().interviews().held().values()) {
      InterviewHeld act = interview.held().act();
      held.add(
          new InterviewsPage.Held(
              held.size() + 1,
              path(open.file().id().toString()) + "/" + interview.held().id(),
              people.name(act.person()),
              say.date(act.on()),
              Languages.name(say, act.spoken()),
              act.alone(),
              interpreting(say, act.interpreting()),
              interview.utterances().size(),
              interview.confirmed().map(c -> say.date(c.act().on()))));
    }
    return held;
  }

  private String interpreting(Messages say, Interpreting how) {
    return interpreting(say, how, requests);
  }

  /** Who interprets, in words. */
  static String interpreting(Messages say, Interpreting how, CaseRequests requests) {
    return switch (how) {
      case Interpreting.NoInterpreter() -> say.say("hearing.no-interpreter");
      case Interpreting.By(var officer, boolean checked, boolean offered) ->
          checked
              ? say.say("hearing.by-checked", requests.words().officer(say, officer))
              : say.say("hearing.by-unchecked", requests.words().officer(say, officer));
    };
  }
}
