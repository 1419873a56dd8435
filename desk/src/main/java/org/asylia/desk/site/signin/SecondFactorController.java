package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Session.Stage;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the second factor of somebody whose passphrase was right. */
@Controller
class SecondFactorController {
  private final WebSession web;
  private final Proof proof;

  SecondFactorController(WebSession web, Proof proof) {
    this.web = web;
    this.proof = proof;
  }

  @GetMapping(SignInDoors.SECOND)
  ModelAndView page(Visit visit, HttpServletRequest request) {
    return web.at(request, Stage.HALFWAY)
        .map(session -> page(visit, request, session, Optional.empty()))
        .orElseGet(() -> CaseRequests.redirect(SignInDoors.SIGN_IN));
  }

  @PostMapping(SignInDoors.SECOND)
  ModelAndView show(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    Optional<Session> halfway = web.at(request, Stage.HALFWAY);
    if (halfway.isEmpty()) {
      return CaseRequests.redirect(SignInDoors.SIGN_IN);
    }
    Session session = halfway.get();
    FormInput form = FormInput.of(request.getParameterMap());
    Optional<Proof.Wrong> wrong = proof.wrong(request, session);
    if (wrong.isPresent()) {
      ModelAndView again = page(visit, request, session, wrong.map(w -> w.say(visit.messages())));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    web.signedIn(request, response, session);
    return CaseRequests.redirect(
        form.text(Proof.KIND).equals("recovery") ? SignInDoors.MINE + "?used=recovery" : "/");
  }

  private ModelAndView page(
      Visit visit, HttpServletRequest request, Session session, Optional<String> trouble) {
    return new SecondFactorPage(visit, proof.asked(request, session), trouble).show();
  }
}
