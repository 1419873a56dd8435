package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Factors;
import org.asylia.desk.signin.SecondFactors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.Watch;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.asylia.vault.crypto.Passphrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets officers keep their own sign-in: passkeys, app, recovery codes, passphrases. */
@Controller
class MySignInController {
  private static final String LABEL = "label";

  private final DeskSettings settings;
  private final WebSession web;
  private final Accounts accounts;
  private final SecondFactors factors;
  private final Challenges challenges;
  private final Apps apps;
  private final OwnPassphrases passphrases;
  private final Sessions sessions;
  private final Watch watch;

  MySignInController(
      DeskSettings settings,
      WebSession web,
      Accounts accounts,
      SecondFactors factors,
      Challenges challenges,
      Apps apps,
      OwnPassphrases passphrases,
      Sessions sessions,
      Watch watch) {
    this.settings = settings;
    this.web = web;
    this.accounts = accounts;
    this.factors = factors;
    this.challenges = challenges;
    this.apps = apps;
    this.passphrases = passphrases;
    this.sessions = sessions;
    this.watch = watch;
  }

  @GetMapping(SignInDoors.MINE)
  ModelAndView page(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "done", defaultValue = "") String done,
      @RequestParam(name = "used", defaultValue = "") String used) {
    Messages say = visit.messages();
    Optional<String> said =
        switch (done) {
          case "passkey" -> Optional.of(say.say("my.passkey-added"));
          case "removed" -> Optional.of(say.say("my.removed"));
          case "app" -> Optional.of(say.say("my.app-added"));
          case "passphrase" -> Optional.of(say.say("my.passphrase-changed"));
          case "duress" -> Optional.of(say.say("my.duress-set"));
          case "unlocking" -> Optional.of(say.say("my.unlocking-set"));
          case "end", "end-others" -> Optional.of(say.say("my.ended"));
          default ->
              used.equals("recovery") ? Optional.of(say.say("my.used-recovery")) : Optional.empty();
        };
    return shown(visit, request, FormInput.empty(), new MySignInPage.Said(said, Optional.empty()));
  }

  @PostMapping(SignInDoors.MINE)
  ModelAndView change(Visit visit, HttpServletRequest request) {
    if (settings.demonstration()) {
      return CaseRequests.redirect(SignInDoors.MINE);
    }
    Session session = session(request);
    FormInput form = FormInput.of(request.getParameterMap());
    if (form.text("do").equals("codes")) {
      sessions.endOthers(session);
      watch.note(Event.SIGN_IN_CHANGED, Outcome.ALLOWED, "what", "codes");
      List<String> codes = factors.newRecoveryCodes(session.officer().officer());
      return new RecoveryCodesPage(visit, codes, SignInDoors.MINE).show();
    }
    Optional<String> trouble = done(visit.messages(), request, session, form);
    boolean right = trouble.isEmpty() && form.fine();
    watch.note(
        Event.SIGN_IN_CHANGED,
        right ? Outcome.ALLOWED : Outcome.REFUSED,
        "what",
        word(form.text("do")));
    if (right) {
      if (!form.text("do").equals("end")) { // whoever changes the sign-in may have lost it
        sessions.endOthers(session);
      }
      return CaseRequests.redirect(SignInDoors.MINE + "?done=" + word(form.text("do")));
    }
    ModelAndView again =
        shown(visit, request, form, new MySignInPage.Said(Optional.empty(), trouble));
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  private Optional<String> done(
      Messages say, HttpServletRequest request, Session session, FormInput form) {
    OfficerId officer = session.officer().officer();
    return switch (form.text("do")) {
      case "passkey" ->
          session
                  .takeChallenge()
                  .flatMap(challenge -> made(request, officer, challenge, form))
                  .isPresent()
              ? Optional.empty()
              : Optional.of(say.say("passkey.not-made"));
      case "remove" ->
          factors.removePasskey(officer, form.text("passkey"))
              ? Optional.empty()
              : Optional.of(say.say("my.last-factor"));
      case "remove-app" ->
          factors.removeApp(officer) ? Optional.empty() : Optional.of(say.say("my.last-factor"));
      case "app" -> app(say, officer, form);
      case "passphrase" -> passphrases.change(say, request, session, form);
      case "duress" -> passphrases.duress(say, request, session, form);
      case "unlocking" -> passphrases.unlocking(say, request, session, form);
      case "end" -> {
        end(officer, form.text("session"));
        yield Optional.empty();
      }
      case "end-others" -> Optional.empty();
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private void end(OfficerId officer, String id) {
    try {
      sessions.end(officer, UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a session", e);
    }
  }

  private Optional<Factors.Passkey> made(
      HttpServletRequest request, OfficerId officer, byte[] challenge, FormInput form) {
    String typed = form.text(LABEL);
    String label = typed.substring(0, Math.min(typed.length(), 60));
    return factors.addPasskey(
        officer,
        Challenges.site(request),
        challenge,
        form.text(Proof.RESPONSE),
        label.isEmpty() ? "–" : label);
  }

  private Optional<String> app(Messages say, OfficerId officer, FormInput form) {
    if (!Apps.offered(form)
        || !factors.addApp(officer, form.text(Apps.SECRET), form.text(Apps.CODE))) {
      form.refuse(Apps.CODE, say.say("app.wrong"));
    }
    return Optional.empty();
  }

  private static String word(String form) {
    return form.equals("remove-app") || form.equals("remove") ? "removed" : form;
  }

  private Session session(HttpServletRequest request) {
    return web.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView shown(
      Visit visit, HttpServletRequest request, FormInput form, MySignInPage.Said said) {
    Messages say = visit.messages();
    Session session = session(request);
    Optional<Account> account = accounts.find(session.officer().officer());
    boolean some = account.filter(a -> !a.factors().passkeys().isEmpty()).isPresent();
    Optional<String> make = challenges.make(request, session);
    return new MySignInPage(
            visit,
            settings.demonstration(),
            account.map(a -> keys(say, a)).orElseGet(List::of),
            account.filter(a -> a.factors().oneTime().isPresent()).isPresent(),
            account.map(a -> a.factors().recovery().size()).orElse(0),
            make,
            some && settings.officeSignIn().isPresent()
                ? challenges.alsoUnlock(request, session)
                : Optional.empty(),
            apps.asked(say, session.officer(), form),
            fields(say, form),
            opened(say, session),
            said)
        .show();
  }

  private static List<MySignInPage.Key> keys(Messages say, Account account) {
    return account.factors().passkeys().stream()
        .map(key ->
            new MySignInPage.Key(
                key.id(), key.label(), say.time(key.since()), key.unlocks().isPresent()))
        .toList();
  }

  private List<MySignInPage.Opened> opened(Messages say, Session own) {
    return sessions.of(own.officer().officer()).stream()
        .map(session ->
            new MySignInPage.Opened(
                session.id().toString(),
                say.time(session.since()),
                say.time(session.seen()),
                session.address(),
                session == own))
        .toList();
  }

  private static MySignInPage.Fields fields(Messages say, FormInput form) {
    String hint = say.say("passphrase.hint", Passphrase.LEAST_CHARACTERS);
    return new MySignInPage.Fields(
        form.fill(Field.of(LABEL, say.say("passkey.label")).hinting(say.say("passkey.label-hint"))),
        List.of(
            secret(form, OwnPassphrases.OLD, say.say("my.passphrase-now")),
            secret(form, OwnPassphrases.FRESH, say.say("my.passphrase-new")).hinting(hint),
            secret(form, OwnPassphrases.AGAIN, say.say("passphrase.again"))),
        List.of(
            secret(form, OwnPassphrases.OWN, say.say("my.passphrase-now")),
            secret(form, OwnPassphrases.FORCED, say.say("my.duress-new")).hinting(hint),
            secret(form, OwnPassphrases.FORCED_AGAIN, say.say("passphrase.again"))),
        secret(form, OwnPassphrases.UNLOCKING, say.say("my.passphrase-now")));
  }

  private static Field secret(FormInput form, String name, String label) {
    return form.fill(Field.of(name, label).needed()).holding();
  }
}
