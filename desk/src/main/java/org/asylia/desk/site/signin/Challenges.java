package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.passkey.PasskeyOptions;
import org.asylia.desk.signin.passkey.Prf;
import org.asylia.desk.signin.passkey.Site;
import org.springframework.stereotype.Component;

/** Asks browsers for passkeys: a fresh challenge for each page, kept in the session. */
@Component
class Challenges {
  private static final int LENGTH = 32;

  private final Accounts accounts;
  private final Prf prf;
  private final SecureRandom random = new SecureRandom();

  Challenges(Accounts accounts, Prf prf) {
    this.accounts = accounts;
    this.prf = prf;
  }

  static Site site(HttpServletRequest request) {
    return Site.of(request.getScheme(), request.getServerName(), request.getServerPort());
  }

  /** Asks for a new passkey; empty where browsers make none for this address. */
  Optional<String> make(HttpServletRequest request, Session session) {
    return account(request, session)
        .map(account -> PasskeyOptions.make(site(request), account, fresh(session)));
  }

  /** Asks for one of the officer's passkeys; empty where there is none. */
  Optional<String> use(HttpServletRequest request, Session session) {
    return withPasskeys(request, session)
        .map(account -> PasskeyOptions.use(site(request), account, fresh(session), new byte[0]));
  }

  /** Asks for one of the officer's passkeys and for what its PRF extension gives. */
  Optional<String> unlock(HttpServletRequest request, Session session) {
    return withPasskeys(request, session)
        .map(account ->
            PasskeyOptions.use(
                site(request), account, fresh(session), prf.salt(account.officer())));
  }

  /** The same as {@link #unlock} on a page that asks for something else as well. */
  Optional<String> alsoUnlock(HttpServletRequest request, Session session) {
    return withPasskeys(request, session)
        .map(account ->
            PasskeyOptions.use(
                site(request), account, current(session), prf.salt(account.officer())));
  }

  private byte[] current(Session session) {
    byte[] challenge = session.takeChallenge().orElseGet(() -> new byte[0]);
    if (challenge.length == 0) {
      return fresh(session);
    }
    session.challenge(challenge);
    return challenge;
  }

  private Optional<Account> withPasskeys(HttpServletRequest request, Session session) {
    return account(request, session).filter(account -> !account.factors().passkeys().isEmpty());
  }

  private Optional<Account> account(HttpServletRequest request, Session session) {
    return site(request).takesPasskeys()
        ? accounts.find(session.officer().officer())
        : Optional.empty();
  }

  private byte[] fresh(Session session) {
    byte[] challenge = new byte[LENGTH];
    random.nextBytes(challenge);
    session.challenge(challenge);
    return challenge;
  }
}
