package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.SecondFactors;
import org.asylia.desk.signin.SecondFactors.Outcome;
import org.asylia.desk.signin.SecondFactors.Shown;
import org.asylia.desk.signin.Session;
import org.springframework.stereotype.Component;

/** Reads a second factor from a form, and says what is wrong with it. */
@Component
class Proof {
  /** The field that says which second factor comes. */
  static final String KIND = "proof";

  /** The field for a code of an authenticator app. */
  static final String CODE = "proof-code";

  /** The field for a recovery code. */
  static final String RECOVERY = "proof-recovery";

  /** The field for what a passkey answered. */
  static final String RESPONSE = "response";

  private final SecondFactors factors;
  private final Accounts accounts;
  private final Challenges challenges;

  Proof(SecondFactors factors, Accounts accounts, Challenges challenges) {
    this.factors = factors;
    this.accounts = accounts;
    this.challenges = challenges;
  }

  /** What was wrong with a second factor. */
  record Wrong(Optional<Shown> shown, Optional<Instant> until) {

    /** In the reader's words. */
    String say(Messages say) {
      if (until.isPresent()) {
        return say.say("sign-in.wait", say.time(until.get().plusSeconds(59)));
      }
      return shown
          .map(known ->
              switch (known) {
                case Shown.Code _ -> say.say("second.wrong-code");
                case Shown.Recovery _ -> say.say("second.wrong-recovery");
                case Shown.Touch _ -> say.say("second.wrong-passkey");
              })
          .orElseGet(() -> say.say("second.nothing"));
    }
  }

  /** Checks what came; empty where it was right, and the session has just been proven. */
  Optional<Wrong> wrong(HttpServletRequest request, Session session) {
    Optional<Shown> shown = shown(request, FormInput.of(request.getParameterMap()));
    if (shown.isEmpty()) {
      return Optional.of(new Wrong(shown, Optional.empty()));
    }
    return switch (factors.show(session, shown.get())) {
      case Outcome.Right() -> Optional.empty();
      case Outcome.Wait(Instant until) -> Optional.of(new Wrong(shown, Optional.of(until)));
      case Outcome.Wrong() -> Optional.of(new Wrong(shown, Optional.empty()));
    };
  }

  /** What the officer can show, for a page that asks. */
  ProofAsked asked(HttpServletRequest request, Session session) {
    var account = accounts.find(session.officer().officer());
    return new ProofAsked(
        challenges.use(request, session),
        account.filter(a -> a.factors().oneTime().isPresent()).isPresent(),
        account.filter(a -> !a.factors().recovery().isEmpty()).isPresent());
  }

  private static Optional<Shown> shown(HttpServletRequest request, FormInput form) {
    return switch (form.text(KIND)) {
      case "code" -> filled(form.text(CODE)).map(Shown.Code::new);
      case "recovery" -> filled(form.text(RECOVERY)).map(Shown.Recovery::new);
      case "passkey" ->
          filled(form.text(RESPONSE))
              .map(response -> new Shown.Touch(Challenges.site(request), response));
      default -> Optional.empty();
    };
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
