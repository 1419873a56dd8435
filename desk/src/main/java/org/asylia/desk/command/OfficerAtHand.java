package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.demo.DemoFolder;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Duress;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.signin.VaultPassphrases;
import org.asylia.vault.OfficerSession;
import org.asylia.vault.Unlocking;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Passphrase;

/** An officer whose keys are unlocked for as long as one command runs. */
record OfficerAtHand(Actor actor, OfficerSession session) implements AutoCloseable {

  /**
   * Unlocks an officer's keys by the passphrase they type; a synthetic officer's is known.
   *
   * @param role the role without which the command is not theirs to run
   * @throws VaultException when there is no such officer here, or the passphrase is another
   */
  static OfficerAtHand of(
      Node node, Path folder, String handle, Role role, PassphraseOption passphrases)
      throws IOException {
    return DemoFolder.is(folder)
        ? synthetic(node, handle, role)
        : typed(node, handle, role, passphrases);
  }

  private static OfficerAtHand synthetic(Node node, String handle, Role role) {
    Officer officer =
        new DemonstrationRoster()
            .officer(handle)
            .filter(o -> o.holds(role))
            .orElseThrow(() -> nobody(handle, role));
    return new OfficerAtHand(
        new Actor(officer.officer(), officer.roles()), Enrolment.unlock(officer, node));
  }

  private static OfficerAtHand typed(
      Node node, String handle, Role role, PassphraseOption passphrases) throws IOException {
    Accounts accounts = new Accounts(node.database().jdbi(), node.deskKeys());
    Account account =
        accounts
            .find(handle)
            .filter(a -> a.standing() == Standing.ACTIVE && a.person().roles().contains(role))
            .orElseThrow(() -> nobody(handle, role));
    try (Passphrase passphrase = passphrases.officer(handle)) {
      return switch (node.vault().unlock(account.officer(), passphrase)) {
        case Unlocking.Unlocked(OfficerSession session) ->
            new OfficerAtHand(new Actor(account.officer(), account.person().roles()), session);
        case Unlocking.Duress _ -> {
          forced(node, accounts, account.officer());
          throw wrong(handle);
        }
        case Unlocking.Wrong _ -> throw wrong(handle);
      };
    }
  }

  private static void forced(Node node, Accounts accounts, OfficerId officer) {
    try (Sessions none = new Sessions(Session.AT_ONCE)) {
      new Duress(accounts, none, new VaultPassphrases(node), node.notices(), InstantSource.system())
          .given(officer);
    }
  }

  private static VaultException nobody(String handle, Role role) {
    return new VaultException(
        "No officer "
            + handle
            + " who is "
            + role.name().toLowerCase(Locale.ROOT)
            + " is active on this node. Nothing was done. 'asylia officer list' names them.");
  }

  private static VaultException wrong(String handle) {
    return new VaultException(
        "The keys of officer " + handle + " do not open with this passphrase. Nothing was done.");
  }

  @Override
  public void close() {
    session.close();
  }
}
