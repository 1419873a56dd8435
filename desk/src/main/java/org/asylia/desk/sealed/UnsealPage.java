package org.asylia.desk.sealed;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.vault.custody.Unsealing;

/**
 * What the unseal page shows.
 *
 * @param messages in the reader's language
 * @param state how many shares are in and needed
 * @param shares the numbers of the shares there are
 * @param told what came of the passphrase just given
 */
public record UnsealPage(
    Messages messages, Unsealing.State state, List<Integer> shares, Optional<Told> told) {

  /** Whether the node is unsealed and the desk about to open. */
  public boolean done() {
    return told.filter(one -> one.outcome() == Told.Outcome.UNSEALED).isPresent();
  }

  /** Whether one passphrase is all it takes. */
  public boolean kit() {
    return state.custodians() == 1;
  }
}
