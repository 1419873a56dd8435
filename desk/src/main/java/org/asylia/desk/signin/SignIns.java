package org.asylia.desk.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.Backoff.Counted;
import org.asylia.desk.signin.Passphrases.Answer;
import org.asylia.desk.signin.Passphrases.Keys;
import org.asylia.desk.signin.Session.Stage;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.asylia.desk.watch.SecurityLog;
import org.asylia.vault.crypto.Passphrase;

/**
 * The first half of signing in: from an identifier and a passphrase to a session that waits for the
 * second factor. Every refusal looks the same, and takes the same work. Safe for use by many
 * threads.
 */
public final class SignIns {
  /** Stands for officers who do not exist, so that trying one costs what trying another costs. */
  private static final OfficerId NOBODY = new OfficerId(new UUID(0, 0));

  /** Deriving a key takes much memory, so only so many are derived at once. */
  private static final int AT_ONCE = 2;

  private final Accounts accounts;
  private final Codes codes;
  private final Backoff backoff;
  private final Passphrases passphrases;
  private final Sessions sessions;
  private final Notices notices;
  private final InstantSource clock;
  private final SecurityLog log;
  private final Semaphore deriving = new Semaphore(AT_ONCE, true);

  /** Signs in to what is kept there. */
  public SignIns(
      Accounts accounts,
      Codes codes,
      Backoff backoff,
      Passphrases passphrases,
      Sessions sessions,
      Notices notices,
      InstantSource clock,
      SecurityLog log) {
    this.accounts = accounts;
    this.codes = codes;
    this.backoff = backoff;
    this.passphrases = passphrases;
    this.sessions = sessions;
    this.notices = notices;
    this.clock = clock;
    this.log = log;
  }

  /** What came of a first half. */
  public sealed interface Half {
    /** The session waits for its second factor. */
    record Passed(Session session) implements Half {}

    /** Refused; nothing says why. */
    record Refused() implements Half {}

    /** Too many attempts; the next one may be made then. */
    record Wait(Instant until) implements Half {}

    /** The passphrase was right, but a second factor must be set up with a new code first. */
    record NeedsCode() implements Half {}
  }

  /** Signs in with the officer's identifier and passphrase. */
  public Half passphrase(String handle, Passphrase passphrase, String address) {
    return noted(handle, address, "passphrase", tryPassphrase(handle, passphrase, address));
  }

  private Half tryPassphrase(String handle, Passphrase passphrase, String address) {
    Optional<Half> wait = slowed(handle, address);
    if (wait.isPresent()) {
      return wait.get();
    }
    Optional<Account> account = accounts.find(handle).filter(a -> a.standing() != Standing.INVITED);
    Answer answer = unlock(account.map(Account::officer).orElse(NOBODY), passphrase);
    return account.map(found -> passed(found, answer, address)).orElseGet(() -> refused(answer));
  }

  /**
   * Takes an invitation up, or sets up a new second factor with a code from an administrator.
   *
   * @param passphrase a new one for somebody invited; the present one for somebody already here
   */
  public Half invitation(String handle, String code, Passphrase passphrase, String address) {
    return noted(handle, address, "invitation", tryInvitation(handle, code, passphrase, address));
  }

  private Half tryInvitation(String handle, String code, Passphrase passphrase, String address) {
    Optional<Half> wait = slowed(handle, address);
    if (wait.isPresent()) {
      return wait.get();
    }
    String token = codes.invitationToken(handle, code);
    Optional<Account> invited = accounts.find(handle).filter(a -> invitedBy(a, token));
    if (invited.isEmpty()) {
      return refused(unlock(NOBODY, passphrase));
    }
    Account account = invited.get();
    if (account.standing() == Standing.INVITED) {
      passphrases.enrol(account, passphrase, clock.instant());
      accounts.change(account.officer(), a -> a.standing(Standing.ACTIVE));
    }
    Answer answer = unlock(account.officer(), passphrase);
    return answer instanceof Answer.Right(Keys keys) && mayEnter(account)
        ? begun(
            account,
            Session.unlocked(account.asOfficer(), keys, Stage.ENROLLING, start(address)),
            address)
        : refused(answer);
  }

  /** A sign-in under duress is noted like any other: whoever forces somebody may read the log. */
  private Half noted(String handle, String address, String by, Half half) {
    Outcome outcome =
        switch (half) {
          case Half.Passed _ -> Outcome.ALLOWED;
          case Half.Refused _, Half.NeedsCode _ -> Outcome.REFUSED;
          case Half.Wait _ -> Outcome.SLOWED;
        };
    Optional<OfficerId> officer = accounts.find(handle).map(Account::officer);
    log.note(Event.SIGN_IN, outcome, new SecurityLog.Who(officer, Optional.of(address)), "by", by);
    return half;
  }

  private Session.Start start(String address) {
    return new Session.Start(clock.instant(), address);
  }

  private static boolean mayEnter(Account account) {
    return account.standing() == Standing.ACTIVE || account.standing() == Standing.INVITED;
  }

  private boolean invitedBy(Account account, String token) {
    return account
        .invitation()
        .filter(i -> i.token().equals(token) && clock.instant().isBefore(i.until()))
        .isPresent();
  }

  private Half passed(Account account, Answer answer, String address) {
    return switch (answer) {
      case Answer.Right(Keys keys) when account.standing() == Standing.ACTIVE ->
          account.factors().any()
              ? begun(
                  account,
                  Session.unlocked(account.asOfficer(), keys, Stage.HALFWAY, start(address)),
                  address)
              : needsCode(keys);
      case Answer.Forced() when account.standing() != Standing.LEFT -> {
        new Duress(accounts, sessions, passphrases, notices, clock).given(account.officer());
        yield begun(account, Session.forced(account.asOfficer(), start(address)), address);
      }
      case Answer.Right _, Answer.Forced _, Answer.Wrong _ -> refused(answer);
    };
  }

  private Half begun(Account account, Session session, String address) {
    backoff.right(account.handle(), address);
    return new Half.Passed(sessions.begin(session));
  }

  private static Half needsCode(Keys keys) {
    keys.close();
    return new Half.NeedsCode();
  }

  private static Half refused(Answer answer) {
    if (answer instanceof Answer.Right(Keys keys)) {
      keys.close();
    }
    return new Half.Refused();
  }

  private Optional<Half> slowed(String handle, String address) {
    Instant now = clock.instant();
    Backoff.Answer byAddress = backoff.attempt(Counted.ADDRESS, address, now);
    if (byAddress.until().isPresent()) {
      return byAddress.until().map(Half.Wait::new);
    }
    Backoff.Answer byOfficer = backoff.attempt(Counted.OFFICER, handle, now);
    if (byOfficer.slowed()) {
      accounts
          .find(handle)
          .ifPresent(account ->
              notices.write(
                  now,
                  new Notice.Everyone(Role.ADMINISTRATOR),
                  new Notice.News(NoticeKind.SIGN_IN_SLOWED, account.officer(), Optional.empty())));
    }
    return byOfficer.until().map(Half.Wait::new);
  }

  private Answer unlock(OfficerId officer, Passphrase passphrase) {
    deriving.acquireUninterruptibly();
    try {
      return passphrases.unlock(officer, passphrase);
    } finally {
      deriving.release();
    }
  }
}
