package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Factors.Passkey;
import org.asylia.desk.signin.Passphrases;
import org.asylia.desk.signin.Passphrases.Answer;
import org.asylia.desk.signin.SecondFactors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.passkey.Ceremonies;
import org.asylia.desk.signin.passkey.Prf;
import org.asylia.vault.crypto.Passphrase;
import org.springframework.stereotype.Component;

/**
 * What officers do with their own passphrases. Every form asks for the present one; faults are
 * noted beside the fields.
 */
@Component
class OwnPassphrases {
  static final String OLD = "old";
  static final String FRESH = "fresh";
  static final String AGAIN = "fresh-again";
  static final String OWN = "own";
  static final String FORCED = "forced";
  static final String FORCED_AGAIN = "forced-again";
  static final String UNLOCKING = "unlocking-passphrase";
  static final String PRF = "prf";

  private final Passphrases passphrases;
  private final Accounts accounts;
  private final SecondFactors factors;
  private final Prf prf;

  OwnPassphrases(Passphrases passphrases, Accounts accounts, SecondFactors factors, Prf prf) {
    this.passphrases = passphrases;
    this.accounts = accounts;
    this.factors = factors;
    this.prf = prf;
  }

  /** Changes the passphrase; passkeys no longer unlock the keys, for they held the old one. */
  Optional<String> change(
      Messages say, HttpServletRequest request, Session session, FormInput form) {
    if (!NewPassphrase.check(say, request, form, FRESH, AGAIN)) {
      return Optional.empty();
    }
    OfficerId officer = session.officer().officer();
    try (Passphrase old = NewPassphrase.read(request, OLD);
        Passphrase fresh = NewPassphrase.read(request, FRESH)) {
      if (!passphrases.change(officer, old, fresh)) {
        form.refuse(OLD, say.say("my.passphrase-wrong"));
        return Optional.empty();
      }
    }
    accounts.change(officer, account -> account.factors(f -> f.passkeys(forgetting(f.passkeys()))));
    return Optional.empty();
  }

  /** Sets the passphrase to be given under duress. */
  Optional<String> duress(
      Messages say, HttpServletRequest request, Session session, FormInput form) {
    if (!NewPassphrase.check(say, request, form, FORCED, FORCED_AGAIN)) {
      return Optional.empty();
    }
    try (Passphrase own = NewPassphrase.read(request, OWN);
        Passphrase forced = NewPassphrase.read(request, FORCED)) {
      if (own.same(forced)) {
        form.refuse(FORCED, say.say("my.duress-same"));
      } else if (!passphrases.setDuress(session.officer().officer(), own, forced)) {
        form.refuse(OWN, say.say("my.passphrase-wrong"));
      }
    }
    return Optional.empty();
  }

  /** Lets a passkey unlock the officer's keys after the office's own sign-in. */
  Optional<String> unlocking(
      Messages say, HttpServletRequest request, Session session, FormInput form) {
    OfficerId officer = session.officer().officer();
    String typed = Optional.ofNullable(request.getParameter(UNLOCKING)).orElse("");
    if (!right(officer, typed)) {
      form.refuse(UNLOCKING, say.say("my.passphrase-wrong"));
      return Optional.empty();
    }
    Optional<Passkey> touched =
        session
            .takeChallenge()
            .flatMap(challenge ->
                factors.touch(
                    officer, Challenges.site(request), challenge, form.text(Proof.RESPONSE)))
            .filter(Ceremonies.Used::verified)
            .map(Ceremonies.Used::passkey);
    Optional<Passkey> unlocking =
        touched.flatMap(key ->
            prf.seal(officer, key.id(), form.text(PRF), typed)
                .map(sealed -> key.unlocking(Optional.of(sealed))));
    unlocking.ifPresent(
        key -> accounts.change(officer, account -> account.factors(f -> f.with(key))));
    return unlocking.isPresent() ? Optional.empty() : Optional.of(say.say("my.no-prf"));
  }

  private boolean right(OfficerId officer, String typed) {
    try (Passphrase passphrase = Passphrase.of(typed.toCharArray())) {
      if (passphrases.unlock(officer, passphrase) instanceof Answer.Right(var keys)) {
        keys.close();
        return true;
      }
      return false;
    }
  }

  private static List<Passkey> forgetting(List<Passkey> passkeys) {
    return passkeys.stream().map(key -> key.unlocking(Optional.empty())).toList();
  }
}
