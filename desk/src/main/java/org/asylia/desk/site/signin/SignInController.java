package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.SignInPage;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Session.Stage;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.signin.SignIns;
import org.asylia.desk.signin.SignIns.Half;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.vault.OfficerSession;
import org.asylia.vault.crypto.Passphrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of signing in: one click in a demonstration, a passphrase on a real node. */
@Controller
class SignInController {
  private static final String HANDLE = "officer";
  private static final String PASSPHRASE = "passphrase";

  private final DeskSettings settings;
  private final Office office;
  private final SignIns signIns;
  private final Sessions sessions;
  private final WebSession web;
  private final InstantSource clock;

  SignInController(
      DeskSettings settings,
      Office office,
      SignIns signIns,
      Sessions sessions,
      WebSession web,
      InstantSource clock) {
    this.settings = settings;
    this.office = office;
    this.signIns = signIns;
    this.sessions = sessions;
    this.web = web;
    this.clock = clock;
  }

  @GetMapping(SignInDoors.SIGN_IN)
  ModelAndView page(
      Visit visit,
      @RequestParam(name = "refused", defaultValue = "no") String refused,
      @RequestParam(name = "ended", defaultValue = "") String ended) {
    Messages say = visit.messages();
    Optional<String> trouble =
        switch (refused) {
          case "yes" -> Optional.of(say.say("sign-in.refused"));
          case "account" -> Optional.of(say.say("unlock.no-account"));
          case "office" -> Optional.of(say.say("unlock.office-refused"));
          default -> Optional.empty();
        };
    Optional<String> note =
        switch (ended) {
          case "idle" -> Optional.of(say.say("sign-in.ended-idle"));
          case "long" -> Optional.of(say.say("sign-in.ended-long"));
          case "elsewhere" -> Optional.of(say.say("sign-in.ended-elsewhere"));
          default -> Optional.empty();
        };
    return shown(visit, FormInput.empty(), trouble, note);
  }

  @PostMapping(SignInDoors.SIGN_IN)
  ModelAndView signIn(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    FormInput form = FormInput.of(request.getParameterMap());
    return byChoice()
        ? chosen(form.text(HANDLE), request, response)
        : passphrase(visit, form, request, response);
  }

  private boolean byChoice() {
    return settings.demonstration() && settings.roster().signsInByChoice();
  }

  private ModelAndView chosen(
      String handle, HttpServletRequest request, HttpServletResponse response) {
    Roster roster = settings.roster();
    Optional<Officer> officer = roster.officer(handle);
    if (officer.isEmpty()) {
      return CaseRequests.redirect("/sign-in?refused=yes");
    }
    OfficerSession keys = Enrolment.unlock(officer.get(), office.node());
    Session session =
        Session.unlocked(
            officer.get(),
            keys::close,
            Stage.SIGNED_IN,
            new Session.Start(clock.instant(), request.getRemoteAddr()));
    session.proven(clock.instant());
    web.begin(request, response, sessions.begin(session));
    return CaseRequests.redirect("/");
  }

  private ModelAndView passphrase(
      Visit visit, FormInput form, HttpServletRequest request, HttpServletResponse response) {
    Messages say = visit.messages();
    String handle = form.needed(HANDLE, say.say("sign-in.handle-needed"));
    form.needed(PASSPHRASE, say.say("sign-in.passphrase-needed"));
    if (!form.fine()) {
      return refused(shown(visit, form, Optional.empty(), Optional.empty()));
    }
    try (Passphrase passphrase = Passphrase.of(request.getParameter(PASSPHRASE).toCharArray())) {
      return switch (signIns.passphrase(handle, passphrase, request.getRemoteAddr())) {
        case Half.Passed(Session session) -> {
          web.begin(request, response, session);
          yield CaseRequests.redirect(SignInDoors.SECOND);
        }
        case Half.Refused() -> again(visit, form, say.say("sign-in.wrong"));
        case Half.NeedsCode() -> CaseRequests.redirect(SignInDoors.FIRST + "?code=needed");
        case Half.Wait(var until) ->
            again(visit, form, say.say("sign-in.wait", say.time(until.plusSeconds(59))));
      };
    }
  }

  private ModelAndView again(Visit visit, FormInput form, String trouble) {
    return refused(shown(visit, form, Optional.of(trouble), Optional.empty()));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView shown(
      Visit visit, FormInput form, Optional<String> trouble, Optional<String> note) {
    Messages say = visit.messages();
    List<Officer> officers = byChoice() ? settings.roster().officers() : List.of();
    Field handle = form.fill(Field.of(HANDLE, say.say("sign-in.handle")).needed());
    Field passphrase =
        form.fill(Field.of(PASSPHRASE, say.say("sign-in.passphrase")).needed()).holding();
    return new SignInPage(
            visit,
            officers,
            handle,
            passphrase,
            trouble,
            note,
            settings.officeSignIn().map(office -> office.name()))
        .show();
  }
}
