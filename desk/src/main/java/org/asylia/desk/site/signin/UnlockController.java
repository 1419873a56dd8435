package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Factors.Passkey;
import org.asylia.desk.signin.SecondFactors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Session.Stage;
import org.asylia.desk.signin.SignIns;
import org.asylia.desk.signin.SignIns.Half;
import org.asylia.desk.signin.passkey.Ceremonies;
import org.asylia.desk.signin.passkey.Prf;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.vault.crypto.Passphrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Unlocks the keys of somebody whom the office's own sign-in has named. */
@Controller
class UnlockController {
  private static final String PASSPHRASE = "passphrase";

  private final SignIns signIns;
  private final SecondFactors factors;
  private final Accounts accounts;
  private final Challenges challenges;
  private final Prf prf;
  private final WebSession web;
  private final InstantSource clock;

  UnlockController(
      SignIns signIns,
      SecondFactors factors,
      Accounts accounts,
      Challenges challenges,
      Prf prf,
      WebSession web,
      InstantSource clock) {
    this.signIns = signIns;
    this.factors = factors;
    this.accounts = accounts;
    this.challenges = challenges;
    this.prf = prf;
    this.web = web;
    this.clock = clock;
  }

  @GetMapping(SignInDoors.UNLOCK)
  ModelAndView page(Visit visit, HttpServletRequest request) {
    return web.at(request, Stage.NAMED)
        .map(session -> shown(visit, request, session, Optional.empty()))
        .orElseGet(() -> CaseRequests.redirect(SignInDoors.SIGN_IN));
  }

  @PostMapping(SignInDoors.UNLOCK)
  ModelAndView unlock(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    Optional<Session> named = web.at(request, Stage.NAMED);
    if (named.isEmpty()) {
      return CaseRequests.redirect(SignInDoors.SIGN_IN);
    }
    boolean touched = FormInput.of(request.getParameterMap()).text("do").equals("passkey");
    Optional<String> words =
        touched
            ? byPasskey(request, named.get())
            : Optional.ofNullable(request.getParameter(PASSPHRASE));
    if (words.isEmpty()) {
      return again(visit, request, named.get(), visit.messages().say("unlock.wrong-passkey"));
    }
    return tried(visit, request, response, named.get(), words.get(), touched);
  }

  private ModelAndView tried(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      Session named,
      String words,
      boolean touched) {
    Messages say = visit.messages();
    try (Passphrase passphrase = Passphrase.of(words.toCharArray())) {
      String handle = named.officer().id();
      return switch (signIns.passphrase(handle, passphrase, request.getRemoteAddr())) {
        case Half.Passed(Session session) -> {
          if (touched) {
            session.proven(clock.instant());
          }
          web.begin(request, response, session);
          yield CaseRequests.redirect(touched ? "/" : SignInDoors.SECOND);
        }
        case Half.NeedsCode() -> CaseRequests.redirect(SignInDoors.FIRST + "?code=needed");
        case Half.Refused() -> again(visit, request, named, say.say("sign-in.wrong"));
        case Half.Wait(var until) ->
            again(visit, request, named, say.say("sign-in.wait", say.time(until.plusSeconds(59))));
      };
    }
  }

  /** The passphrase that a passkey holds, where the passkey answered and checked the person. */
  private Optional<String> byPasskey(HttpServletRequest request, Session named) {
    FormInput form = FormInput.of(request.getParameterMap());
    OfficerId officer = named.officer().officer();
    return named
        .takeChallenge()
        .flatMap(challenge ->
            factors.touch(officer, Challenges.site(request), challenge, form.text(Proof.RESPONSE)))
        .filter(Ceremonies.Used::verified)
        .map(Ceremonies.Used::passkey)
        .flatMap(key ->
            key.unlocks()
                .flatMap(
                    sealed -> prf.open(officer, key.id(), form.text(OwnPassphrases.PRF), sealed)));
  }

  private ModelAndView again(
      Visit visit, HttpServletRequest request, Session session, String trouble) {
    ModelAndView page = shown(visit, request, session, Optional.of(trouble));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView shown(
      Visit visit, HttpServletRequest request, Session session, Optional<String> trouble) {
    boolean some =
        accounts
            .find(session.officer().officer())
            .map(account -> account.factors().passkeys())
            .filter(keys -> keys.stream().map(Passkey::unlocks).anyMatch(Optional::isPresent))
            .isPresent();
    return new UnlockPage(
            visit,
            some ? challenges.unlock(request, session) : Optional.empty(),
            Field.of(PASSPHRASE, visit.messages().say("sign-in.passphrase")).needed(),
            trouble)
        .show();
  }
}
