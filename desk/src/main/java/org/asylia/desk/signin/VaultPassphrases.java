package org.asylia.desk.signin;

import java.time.Instant;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.node.Node;
import org.asylia.vault.Appended;
import org.asylia.vault.Unlocking;
import org.asylia.vault.crypto.Passphrase;

/** The officers' keys as the vault of a node holds them. */
public final class VaultPassphrases implements Passphrases {
  private final Node node;

  /** The keys of that node's officers. */
  public VaultPassphrases(Node node) {
    this.node = node;
  }

  @Override
  public Answer unlock(OfficerId officer, Passphrase passphrase) {
    return switch (node.vault().unlock(officer, passphrase)) {
      case Unlocking.Unlocked unlocked -> new Answer.Right(unlocked.session()::close);
      case Unlocking.Duress _ -> new Answer.Forced();
      case Unlocking.Wrong _ -> new Answer.Wrong();
    };
  }

  @Override
  public void lock(OfficerId officer) {
    node.vault().lock(officer);
  }

  @Override
  public void enrol(Account account, Passphrase passphrase, Instant at) {
    Appended result =
        node.vault()
            .enrol(
                account.officer(),
                account.person().office(),
                account.person().roles(),
                passphrase,
                node.keyring().node(),
                at);
    if (result instanceof Appended.Conflict) {
      throw new IllegalStateException(
          "Somebody else changed the node file at the same time. Nobody was enrolled; try again.");
    }
  }

  @Override
  public void leave(OfficerId officer, Instant at) {
    boolean there = node.vault().enrolled(officer);
    if (there
        && node.vault().leave(officer, Leaving.ENDED, node.keyring().node(), at)
            instanceof Appended.Conflict) {
      throw new IllegalStateException(
          "Somebody else changed the node file at the same time. Nothing was changed; try"
              + " again.");
    }
  }

  @Override
  public boolean change(OfficerId officer, Passphrase old, Passphrase fresh) {
    return node.vault().changePassphrase(officer, old, fresh);
  }

  @Override
  public boolean setDuress(OfficerId officer, Passphrase own, Passphrase forced) {
    return node.vault().setDuress(officer, own, forced);
  }
}
