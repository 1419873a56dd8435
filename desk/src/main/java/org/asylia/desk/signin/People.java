package org.asylia.desk.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.node.Node;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.signin.Account.Invitation;
import org.asylia.desk.signin.Account.Standing;

/**
 * What an administrator does with officers: invite, reset a second factor, unlock, let go. Used by
 * the page and by the command.
 */
public final class People {
  /** How long an invitation can be taken up. */
  public static final Duration INVITED_FOR = Duration.ofDays(3);

  private final Accounts accounts;
  private final Codes codes;
  private final Passphrases passphrases;
  private final Sessions sessions;
  private final Notices notices;
  private final InstantSource clock;

  private People(
      Accounts accounts,
      Codes codes,
      Passphrases passphrases,
      Sessions sessions,
      Notices notices,
      InstantSource clock) {
    this.accounts = accounts;
    this.codes = codes;
    this.passphrases = passphrases;
    this.sessions = sessions;
    this.notices = notices;
    this.clock = clock;
  }

  /** The people of a node. */
  public static People of(Node node, Sessions sessions, InstantSource clock, SecureRandom random) {
    return new People(
        new Accounts(node.database().jdbi(), node.deskKeys()),
        new Codes(node.deskKeys(), random),
        new VaultPassphrases(node),
        sessions,
        node.notices(),
        clock);
  }

  /** Somebody to be invited, as it was written down; may be wrong. */
  public record Newcomer(String handle, String name, String office, Set<Role> roles) {

    /** What is wrong with it, if anything. */
    public Optional<Fault> fault() {
      if (!handle.matches("[a-z][a-z0-9-]{1,39}")) {
        return Optional.of(Fault.HANDLE);
      }
      if (name.isBlank() || name.length() > 100) {
        return Optional.of(Fault.NAME);
      }
      if (!office.matches("[A-Z0-9]{1,16}")) {
        return Optional.of(Fault.OFFICE);
      }
      return roles.isEmpty() ? Optional.of(Fault.ROLES) : Optional.empty();
    }

    /** Shows the handle only. */
    @Override
    public String toString() {
      return "Newcomer[" + handle + "]";
    }
  }

  /** What is wrong with a newcomer. */
  public enum Fault {
    /** The identifier is not 2 to 40 lower-case letters, digits or hyphens. */
    HANDLE,
    /** There is no name, or one of more than 100 characters. */
    NAME,
    /** The office is not 1 to 16 capital letters or digits. */
    OFFICE,
    /** There is no role. */
    ROLES,
    /** The identifier belongs to somebody already. */
    TAKEN
  }

  /** What came of inviting. */
  public sealed interface Invited {
    /** The code, shown once: it is handed to the officer in person. */
    record Code(String code, Instant until) implements Invited {
      /** Never shows the code. */
      @Override
      public String toString() {
        return "Code[]";
      }
    }

    /** Nobody was invited. */
    record Not(Fault fault) implements Invited {}
  }

  /** Everybody, by identifier. */
  public List<Account> all() {
    return accounts.all();
  }

  /** Invites somebody. */
  public Invited invite(Newcomer newcomer, OfficerId by) {
    Optional<Fault> fault = newcomer.fault();
    if (fault.isPresent()) {
      return new Invited.Not(fault.get());
    }
    Fresh fresh = fresh(newcomer.handle(), by);
    boolean added =
        accounts.add(
            Account.invited(
                new Account.Person(
                    newcomer.handle(),
                    new OfficerId(UUID.randomUUID()),
                    newcomer.name().strip(),
                    newcomer.roles(),
                    newcomer.office()),
                fresh.invitation()));
    return added ? fresh.shown() : new Invited.Not(Fault.TAKEN);
  }

  /**
   * Takes an officer's second factors away, for one who has lost them, or renews an invitation. The
   * officer sets up a new one with the passphrase and the code.
   *
   * @return the code to hand over; empty where there is no such officer, or the officer has left
   */
  public Optional<Invited.Code> resetSecondFactor(String handle, OfficerId by) {
    Fresh fresh = fresh(handle, by);
    Optional<Account> account = accounts.find(handle).filter(a -> a.standing() != Standing.LEFT);
    account.ifPresent(found -> {
      accounts.change(
          found.officer(),
          a -> a.factors(_ -> Factors.NONE).inviting(Optional.of(fresh.invitation())));
      sessions.endAll(found.officer());
      notices.write(
          clock.instant(),
          new Notice.Everyone(Role.SUPERVISOR),
          new Notice.News(NoticeKind.SECOND_FACTOR_RESET, found.officer(), Optional.empty()));
    });
    return account.map(_ -> fresh.shown());
  }

  /**
   * Lets an officer whose keys were locked under duress sign in again, with new second factors.
   *
   * @return the code to hand over; empty where there is no such officer whose keys are locked
   */
  public Optional<Invited.Code> unlock(String handle, OfficerId by) {
    Optional<Account> locked = accounts.find(handle).filter(a -> a.standing() == Standing.LOCKED);
    locked.ifPresent(a -> accounts.change(a.officer(), b -> b.standing(Standing.ACTIVE)));
    return locked.flatMap(_ -> resetSecondFactor(handle, by));
  }

  /** The officer of an identifier. */
  public Optional<OfficerId> officer(String handle) {
    return accounts.find(handle).map(Account::officer);
  }

  /** How many sessions an officer has open. */
  public int sessions(OfficerId officer) {
    return sessions.of(officer).size();
  }

  /** Ends every session of an officer; false where there is no such officer. */
  public boolean endSessions(String handle) {
    Optional<Account> found = accounts.find(handle);
    found.ifPresent(account -> sessions.endAll(account.officer()));
    return found.isPresent();
  }

  /**
   * Ends an officer's time here: no sign-in any more, no session and no keys; false where there is
   * no such officer. Can be called again where it was cut short.
   */
  public boolean leave(String handle) {
    Optional<Account> leaving = accounts.find(handle).filter(a -> a.standing() != Standing.LEFT);
    leaving.ifPresent(found -> {
      passphrases.leave(found.officer(), clock.instant());
      accounts.change(found.officer(), a -> a.standing(Standing.LEFT).inviting(Optional.empty()));
      sessions.endAll(found.officer());
    });
    return leaving.isPresent();
  }

  /** Makes an officer known to the office's own sign-in; false where there is no such officer. */
  public boolean link(String handle, Optional<Account.Known> known) {
    Optional<Account> found = accounts.find(handle);
    found.ifPresent(a -> accounts.change(a.officer(), b -> b.known(known)));
    return found.isPresent();
  }

  private record Fresh(Invitation invitation, Invited.Code shown) {}

  private Fresh fresh(String handle, OfficerId by) {
    String code = codes.make();
    Instant until = clock.instant().plus(INVITED_FOR);
    return new Fresh(
        new Invitation(codes.invitationToken(handle, code), until, by),
        new Invited.Code(code, until));
  }
}
