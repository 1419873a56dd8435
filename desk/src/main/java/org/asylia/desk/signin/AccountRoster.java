package org.asylia.desk.signin;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.signin.Account.Standing;

/** The officers of a real node, who sign in with a passphrase and a second factor. */
public final class AccountRoster implements Roster {
  private final Accounts accounts;

  /** The officers of those accounts. */
  public AccountRoster(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<Officer> officers() {
    return accounts.all().stream()
        .filter(account -> account.standing() != Standing.LEFT)
        .map(Account::asOfficer)
        .toList();
  }

  @Override
  public Optional<Officer> officer(String id) {
    return accounts
        .find(id)
        .filter(account -> account.standing() != Standing.LEFT)
        .map(Account::asOfficer);
  }

  @Override
  public boolean signsInByChoice() {
    return false;
  }
}
