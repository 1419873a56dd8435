package org.asylia.desk.signin;

import java.util.function.Predicate;
import org.asylia.desk.signin.Session.Stage;

/**
 * Whether the account of a session still allows it. What another process did to an account, such as
 * the command that lets an officer go, is seen by asking the database.
 */
public final class StillHere implements Predicate<Session> {
  private final Accounts accounts;

  /** Asks those accounts. */
  public StillHere(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean test(Session session) {
    return accounts
        .find(session.officer().officer())
        .map(account -> allows(account, session))
        .orElse(true); // synthetic officers have no account
  }

  private static boolean allows(Account account, Session session) {
    return switch (account.standing()) {
      case INVITED -> session.stage() == Stage.ENROLLING;
      case ACTIVE -> session.stage() != Stage.SIGNED_IN || account.factors().any();
      case LOCKED -> session.forced();
      case LEFT -> false;
    };
  }
}
