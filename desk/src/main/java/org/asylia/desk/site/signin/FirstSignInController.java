package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.SignIns;
import org.asylia.desk.signin.SignIns.Half;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.vault.crypto.Passphrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first sign-in, with a code that an administrator has handed over. */
@Controller
class FirstSignInController {
  private static final String HANDLE = "officer";
  private static final String CODE = "code";
  private static final String PASSPHRASE = "passphrase";
  private static final String AGAIN = "again";

  private final SignIns signIns;
  private final WebSession web;

  FirstSignInController(SignIns signIns, WebSession web) {
    this.signIns = signIns;
    this.web = web;
  }

  @GetMapping(SignInDoors.FIRST)
  ModelAndView page(Visit visit, @RequestParam(name = "code", defaultValue = "") String code) {
    return shown(visit, FormInput.empty(), Optional.empty(), code.equals("needed"));
  }

  @PostMapping(SignInDoors.FIRST)
  ModelAndView take(Visit visit, HttpServletRequest request, HttpServletResponse response) {
    Messages say = visit.messages();
    FormInput form = FormInput.of(request.getParameterMap());
    String handle = form.needed(HANDLE, say.say("sign-in.handle-needed"));
    String code = form.needed(CODE, say.say("first.code-needed"));
    if (!NewPassphrase.check(say, request, form, PASSPHRASE, AGAIN)) {
      return refused(visit, form, Optional.empty());
    }
    try (Passphrase passphrase = NewPassphrase.read(request, PASSPHRASE)) {
      return switch (signIns.invitation(handle, code, passphrase, request.getRemoteAddr())) {
        case Half.Passed(Session session) -> {
          web.begin(request, response, session);
          yield CaseRequests.redirect(SignInDoors.FACTOR);
        }
        case Half.Wait(var until) ->
            refused(
                visit, form, Optional.of(say.say("sign-in.wait", say.time(until.plusSeconds(59)))));
        case Half.Refused _, Half.NeedsCode _ ->
            refused(visit, form, Optional.of(say.say("first.wrong")));
      };
    }
  }

  private static ModelAndView refused(Visit visit, FormInput form, Optional<String> trouble) {
    ModelAndView page = shown(visit, form, trouble, false);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView shown(
      Visit visit, FormInput form, Optional<String> trouble, boolean needed) {
    Messages say = visit.messages();
    List<Field> fields =
        List.of(
            form.fill(Field.of(HANDLE, say.say("sign-in.handle")).needed()),
            form.fill(
                Field.of(CODE, say.say("first.code")).hinting(say.say("first.code-hint")).needed()),
            form.fill(
                    Field.of(PASSPHRASE, say.say("sign-in.passphrase"))
                        .hinting(say.say("passphrase.hint", Passphrase.LEAST_CHARACTERS))
                        .needed())
                .holding(),
            form.fill(Field.of(AGAIN, say.say("passphrase.again")).needed()).holding());
    return new FirstSignInPage(visit, fields, trouble, needed).show();
  }
}
