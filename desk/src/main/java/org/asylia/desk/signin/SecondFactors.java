package org.asylia.desk.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.signin.Backoff.Counted;
import org.asylia.desk.signin.Factors.OneTime;
import org.asylia.desk.signin.Factors.Passkey;
import org.asylia.desk.signin.passkey.Ceremonies;
import org.asylia.desk.signin.passkey.Site;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.SecurityLog;

/**
 * The second half of signing in, and stepping up: a passkey, a code of an authenticator app, or a
 * recovery code. Each is taken once. Safe for use by many threads.
 */
public final class SecondFactors {
  private final Accounts accounts;
  private final Codes codes;
  private final Backoff backoff;
  private final Ceremonies ceremonies;
  private final Notices notices;
  private final InstantSource clock;
  private final SecurityLog log;

  /** Checks against what is kept there. */
  public SecondFactors(
      Accounts accounts,
      Codes codes,
      Backoff backoff,
      Ceremonies ceremonies,
      Notices notices,
      InstantSource clock,
      SecurityLog log) {
    this.accounts = accounts;
    this.codes = codes;
    this.backoff = backoff;
    this.ceremonies = ceremonies;
    this.notices = notices;
    this.clock = clock;
    this.log = log;
  }

  /** What came of a second factor. */
  public sealed interface Outcome {
    /** It was right; the session is signed in and has just been proven. */
    record Right() implements Outcome {}

    /** It was wrong, or used before. */
    record Wrong() implements Outcome {}

    /** Too many attempts; the next one may be made then. */
    record Wait(Instant until) implements Outcome {}
  }

  /** A second factor as it came in. */
  public sealed interface Shown {
    /** The kind as a word. */
    default String word() {
      return switch (this) {
        case Code _ -> "app";
        case Recovery _ -> "recovery-code";
        case Touch _ -> "passkey";
      };
    }

    /** A code of an authenticator app. */
    record Code(String typed) implements Shown {
      /** Never shows the code. */
      @Override
      public String toString() {
        return "Code[]";
      }
    }

    /** A recovery code. */
    record Recovery(String typed) implements Shown {
      /** Never shows the code. */
      @Override
      public String toString() {
        return "Recovery[]";
      }
    }

    /** What a passkey answered. */
    record Touch(Site site, String response) implements Shown {}
  }

  /** Checks a second factor for a session. */
  public Outcome show(Session session, Shown shown) {
    String step = session.stage() == Session.Stage.SIGNED_IN ? "step-up" : "sign-in";
    Outcome outcome = tried(session, shown);
    log.note(
        Event.SECOND_FACTOR,
        switch (outcome) {
          case Outcome.Right _ -> org.asylia.desk.watch.Outcome.ALLOWED;
          case Outcome.Wrong _ -> org.asylia.desk.watch.Outcome.REFUSED;
          case Outcome.Wait _ -> org.asylia.desk.watch.Outcome.SLOWED;
        },
        new SecurityLog.Who(
            Optional.of(session.officer().officer()), Optional.of(session.address())),
        "by",
        shown.word(),
        "to",
        step);
    return outcome;
  }

  private Outcome tried(Session session, Shown shown) {
    String handle = session.officer().id();
    Instant now = clock.instant();
    Optional<Instant> wait = backoff.attempt(Counted.OFFICER, "2 " + handle, now).until();
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    if (!right(session, shown, now)) {
      return new Outcome.Wrong();
    }
    backoff.forget("2 " + handle);
    session.proven(now);
    return new Outcome.Right();
  }

  private boolean right(Session session, Shown shown, Instant now) {
    OfficerId officer = session.officer().officer();
    return switch (shown) {
      case Shown.Code(String typed) -> code(officer, typed, now);
      case Shown.Recovery(String typed) -> recovery(officer, typed, now);
      case Shown.Touch(Site site, String response) ->
          session
              .takeChallenge()
              .flatMap(challenge -> touch(officer, site, challenge, response))
              .isPresent();
    };
  }

  private boolean code(OfficerId officer, String typed, Instant now) {
    AtomicBoolean right = new AtomicBoolean();
    accounts.change(
        officer,
        account -> {
          Optional<OneTime> used =
              account.factors().oneTime().flatMap(app -> used(app, typed, now));
          right.set(used.isPresent());
          return used.isPresent() ? account.factors(f -> f.oneTime(used)) : account;
        });
    return right.get();
  }

  private static Optional<OneTime> used(OneTime app, String typed, Instant now) {
    OptionalLong step = Totp.match(Base32.decode(app.secret()), typed, now, app.last());
    return step.isPresent()
        ? Optional.of(new OneTime(app.secret(), step.getAsLong()))
        : Optional.empty();
  }

  private boolean recovery(OfficerId officer, String typed, Instant now) {
    AtomicBoolean right = new AtomicBoolean();
    accounts.change(
        officer,
        account -> {
          Account spent = codes.spend(account, typed);
          right.set(!spent.equals(account));
          return spent;
        });
    if (right.get()) {
      notices.write(
          now,
          new Notice.Everyone(Role.ADMINISTRATOR),
          new Notice.News(NoticeKind.RECOVERY_CODE_USED, officer, Optional.empty()));
    }
    return right.get();
  }

  /** The passkey that answered a challenge, with its counter kept. */
  public Optional<Ceremonies.Used> touch(
      OfficerId officer, Site site, byte[] challenge, String response) {
    Optional<Ceremonies.Used> used =
        accounts
            .find(officer)
            .flatMap(account -> ceremonies.used(site, challenge, response, account));
    used.ifPresent(
        u -> accounts.change(officer, account -> account.factors(f -> f.with(u.passkey()))));
    return used;
  }

  /** Adds an authenticator app; false where the code does not show that it has the secret. */
  public boolean addApp(OfficerId officer, String secret, String typed) {
    OptionalLong step = Totp.match(Base32.decode(secret), typed, clock.instant(), 0);
    if (step.isEmpty()) {
      return false;
    }
    accounts.change(
        officer,
        account ->
            account
                .factors(f -> f.oneTime(Optional.of(new OneTime(secret, step.getAsLong()))))
                .inviting(Optional.empty()));
    return true;
  }

  /** Adds the passkey a browser has just made; empty where it does not answer the challenge. */
  public Optional<Passkey> addPasskey(
      OfficerId officer, Site site, byte[] challenge, String response, String label) {
    Optional<Passkey> made = ceremonies.made(site, challenge, response, label, clock.instant());
    made.ifPresent(passkey ->
        accounts.change(
            officer, account -> account.factors(f -> f.with(passkey)).inviting(Optional.empty())));
    return made;
  }

  /** Takes a passkey away, unless it is the last second factor. */
  public boolean removePasskey(OfficerId officer, String id) {
    return remove(
        officer,
        factors ->
            factors.passkeys(
                factors.passkeys().stream().filter(passkey -> !passkey.id().equals(id)).toList()));
  }

  /** Takes the authenticator app away, unless it is the last second factor. */
  public boolean removeApp(OfficerId officer) {
    return remove(officer, factors -> factors.oneTime(Optional.empty()));
  }

  private boolean remove(OfficerId officer, UnaryOperator<Factors> change) {
    AtomicBoolean removed = new AtomicBoolean();
    accounts.change(
        officer,
        account -> {
          Factors left = change.apply(account.factors());
          removed.set(left.any() && !left.equals(account.factors()));
          return removed.get() ? account.factors(_ -> left) : account;
        });
    return removed.get();
  }

  /** New recovery codes; those before no longer count. */
  public List<String> newRecoveryCodes(OfficerId officer) {
    List<String> fresh = codes.recovery();
    accounts.change(
        officer, account -> account.factors(f -> f.recovery(codes.tokens(officer, fresh))));
    return fresh;
  }
}
