package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.People;
import org.asylia.desk.signin.People.Fault;
import org.asylia.desk.signin.People.Invited;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.Watch;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets an administrator invite officers, reset second factors, unlock, end sessions, let go. */
@Controller
class PeopleController {
  private static final String HANDLE = "handle";
  private static final String NAME = "name";
  private static final String OFFICE = "office";
  private static final String ROLES = "roles";

  private final DeskSettings settings;
  private final People people;
  private final Sessions sessions;
  private final WebSession web;
  private final Watch watch;

  PeopleController(
      DeskSettings settings, People people, Sessions sessions, WebSession web, Watch watch) {
    this.settings = settings;
    this.people = people;
    this.sessions = sessions;
    this.web = web;
    this.watch = watch;
  }

  @GetMapping(SignInDoors.PEOPLE)
  ModelAndView page(Visit visit, @RequestParam(name = "done", defaultValue = "") String done) {
    Messages say = visit.messages();
    Optional<String> said =
        switch (done) {
          case "left" -> Optional.of(say.say("people.left"));
          case "ended" -> Optional.of(say.say("people.ended"));
          case "ended-all" -> Optional.of(say.say("people.ended-all"));
          default -> Optional.empty();
        };
    Optional<String> trouble =
        done.equals("nobody") ? Optional.of(say.say("people.nobody")) : Optional.empty();
    return shown(visit, FormInput.empty(), Optional.empty(), new MySignInPage.Said(said, trouble));
  }

  @PostMapping(SignInDoors.PEOPLE)
  ModelAndView change(Visit visit, HttpServletRequest request) {
    if (settings.demonstration()) {
      return CaseRequests.redirect(SignInDoors.PEOPLE);
    }
    FormInput form = FormInput.of(request.getParameterMap());
    OfficerId by = visit.officer().map(Officer::officer).orElseThrow();
    String handle = form.text(HANDLE);
    ModelAndView answer = changed(visit, request, form, handle, by);
    watch.note(
        Event.OFFICER_CHANGED,
        Outcome.ALLOWED,
        "what",
        form.text("do"),
        "about",
        people.officer(handle).map(OfficerId::toString).orElse("nobody"));
    return answer;
  }

  private ModelAndView changed(
      Visit visit, HttpServletRequest request, FormInput form, String handle, OfficerId by) {
    return switch (form.text("do")) {
      case "invite" -> invite(visit, form, by);
      case "reset" -> coded(visit, handle, people.resetSecondFactor(handle, by));
      case "unlock" -> coded(visit, handle, people.unlock(handle, by));
      case "leave" -> done("left", people.leave(handle));
      case "end" -> done("ended", people.endSessions(handle));
      case "end-all" -> {
        web.of(request).ifPresent(sessions::endEverythingBut);
        yield done("ended-all", true);
      }
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private static ModelAndView done(String what, boolean done) {
    return CaseRequests.redirect(SignInDoors.PEOPLE + "?done=" + (done ? what : "nobody"));
  }

  private ModelAndView invite(Visit visit, FormInput form, OfficerId by) {
    Messages say = visit.messages();
    Set<Role> roles =
        form.all(ROLES).stream().flatMap(name -> role(name).stream()).collect(Collectors.toSet());
    People.Newcomer newcomer =
        new People.Newcomer(form.text(HANDLE), form.text(NAME), form.text(OFFICE), roles);
    return switch (people.invite(newcomer, by)) {
      case Invited.Code code -> coded(visit, newcomer.handle(), Optional.of(code));
      case Invited.Not(Fault fault) -> {
        refuse(say, form, fault);
        ModelAndView again =
            shown(
                visit,
                form,
                Optional.empty(),
                new MySignInPage.Said(Optional.empty(), Optional.empty()));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private static void refuse(Messages say, FormInput form, Fault fault) {
    switch (fault) {
      case HANDLE -> form.refuse(HANDLE, say.say("people.handle-wrong"));
      case TAKEN -> form.refuse(HANDLE, say.say("people.handle-taken"));
      case NAME -> form.refuse(NAME, say.say("people.name-wrong"));
      case OFFICE -> form.refuse(OFFICE, say.say("people.office-wrong"));
      case ROLES -> form.refuse(ROLES, say.say("people.roles-wrong"));
    }
  }

  private ModelAndView coded(Visit visit, String handle, Optional<Invited.Code> code) {
    Messages say = visit.messages();
    return shown(
        visit,
        FormInput.empty(),
        code.map(c -> new PeoplePage.Code(handle, c.code(), say.time(c.until()))),
        new MySignInPage.Said(
            Optional.empty(),
            code.isPresent() ? Optional.empty() : Optional.of(say.say("people.nobody"))));
  }

  private ModelAndView shown(
      Visit visit, FormInput form, Optional<PeoplePage.Code> code, MySignInPage.Said said) {
    Messages say = visit.messages();
    return new PeoplePage(
            visit,
            settings.demonstration(),
            settings.demonstration() ? synthetic(say) : real(say),
            List.of(
                form.fill(
                    Field.of(HANDLE, say.say("sign-in.handle"))
                        .hinting(say.say("people.handle-hint"))
                        .needed()),
                form.fill(
                    Field.of(NAME, say.say("people.name"))
                        .hinting(say.say("people.name-hint"))
                        .needed()),
                form.fill(
                    Field.of(OFFICE, say.say("people.office"))
                        .hinting(say.say("people.office-hint"))
                        .needed())),
            form.fill(Field.of(ROLES, say.say("people.roles")).needed()),
            Arrays.stream(Role.values()).map(r -> new Choice(r.name(), say.word(r))).toList(),
            code,
            said)
        .show();
  }

  private List<PeoplePage.Person> real(Messages say) {
    return people.all().stream()
        .map(account ->
            new PeoplePage.Person(
                account.handle(),
                account.person().name(),
                account.person().office(),
                account.person().roles().stream().map(say::word).toList(),
                standing(say, account),
                account.standing() == Standing.LEFT,
                account.standing() == Standing.LOCKED,
                people.sessions(account.officer())))
        .toList();
  }

  private static String standing(Messages say, Account account) {
    return say.word(account.standing());
  }

  private List<PeoplePage.Person> synthetic(Messages say) {
    return settings.roster().officers().stream()
        .map(officer ->
            new PeoplePage.Person(
                officer.id(),
                officer.name(),
                "DEMO",
                officer.rolesInOrder().stream().map(say::word).toList(),
                say.word(Standing.ACTIVE),
                false,
                false,
                0))
        .toList();
  }

  private static Optional<Role> role(String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }
}
