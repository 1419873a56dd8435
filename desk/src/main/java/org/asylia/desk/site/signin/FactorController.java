package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.signin.SecondFactors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Session.Stage;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sets up the first second factor, shows the recovery codes, and signs in. */
@Controller
class FactorController {
  private final SecondFactors factors;
  private final WebSession web;
  private final Challenges challenges;
  private final Apps apps;
  private final InstantSource clock;

  FactorController(
      SecondFactors factors,
      WebSession web,
      Challenges challenges,
      Apps apps,
      InstantSource clock) {
    this.factors = factors;
    this.web = web;
    this.challenges = challenges;
    this.apps = apps;
    this.clock = clock;
  }

  @GetMapping(SignInDoors.FACTOR)
  ModelAndView page(Visit visit, HttpServletRequest request) {
    return web.at(request, Stage.ENROLLING)
        .map(session -> page(visit, request, session, FormInput.empty(), Optional.empty()))
        .orElseGet(() -> CaseRequests.redirect(SignInDoors.SIGN_IN));
  }

  @PostMapping(SignInDoors.FACTOR)
  ModelAndView setUp(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    Optional<Session> enrolling = web.at(request, Stage.ENROLLING);
    if (enrolling.isEmpty()) {
      return CaseRequests.redirect(SignInDoors.SIGN_IN);
    }
    Session session = enrolling.get();
    FormInput form = FormInput.of(request.getParameterMap());
    Optional<String> trouble = trouble(visit.messages(), request, session, form);
    if (trouble.isPresent() || !form.fine()) {
      ModelAndView again = page(visit, request, session, form, trouble);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    List<String> codes = factors.newRecoveryCodes(session.officer().officer());
    session.proven(clock.instant());
    web.signedIn(request, response, session);
    return new RecoveryCodesPage(visit, codes, "/").show();
  }

  private Optional<String> trouble(
      Messages say, HttpServletRequest request, Session session, FormInput form) {
    OfficerId officer = session.officer().officer();
    if (form.text("do").equals("passkey")) {
      return session
              .takeChallenge()
              .flatMap(challenge ->
                  factors.addPasskey(
                      officer,
                      Challenges.site(request),
                      challenge,
                      form.text(Proof.RESPONSE),
                      say.say("passkey.first")))
              .isPresent()
          ? Optional.empty()
          : Optional.of(say.say("passkey.not-made"));
    }
    if (!Apps.offered(form)
        || !factors.addApp(officer, form.text(Apps.SECRET), form.text(Apps.CODE))) {
      form.refuse(Apps.CODE, say.say("app.wrong"));
    }
    return Optional.empty();
  }

  private ModelAndView page(
      Visit visit,
      HttpServletRequest request,
      Session session,
      FormInput form,
      Optional<String> trouble) {
    return new FactorPage(
            visit,
            challenges.make(request, session),
            apps.asked(visit.messages(), session.officer(), form),
            trouble)
        .show();
  }
}
