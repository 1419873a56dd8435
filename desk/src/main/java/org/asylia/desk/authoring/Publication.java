package org.asylia.desk.authoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Act;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.ParametersAct.SetProposed;
import org.asylia.casefile.ParametersAct.SetPublished;
import org.asylia.casefile.Recorded;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.parameters.ParameterSet;
import org.asylia.vault.Appended;
import org.asylia.vault.OpenedCase;
import org.asylia.vault.Projection;
import org.asylia.vault.Vault;

/**
 * Writes into the node's own record who proposed a set and who published it, each signed by the
 * officer's own key; the draft and its files change in the same transaction.
 */
final class Publication {
  private final Vault vault;
  private final DraftStore store;
  private final NodeSets own;

  Publication(Vault vault, DraftStore store, NodeSets own) {
    this.vault = vault;
    this.store = store;
    this.own = own;
  }

  /** Undoes an append whose draft has moved on. */
  private static final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Whether an officer wrote or proposed a draft, and so can never publish it. */
  boolean ownWork(OfficerId officer, Draft draft) {
    return store.writers(draft.id()).contains(officer)
        || proposal(vault.nodeRecord(), draft)
            .filter(proposed -> proposed.author().equals(officer))
            .isPresent();
  }

  Answer propose(DraftStore.Turn turn, Draft draft) {
    Draft.Text text = draft.latest().text();
    SetProposed act =
        new SetProposed(
            draft.latest().set(),
            Digests.of(text.dmn()),
            Digests.of(text.invariants()),
            store.writers(draft.id()));
    return record(
        vault.nodeRecord(),
        turn,
        act,
        (handle, file, added) ->
            require(
                store.turn(handle, turn, Set.of(Draft.Progress.WRITING, Draft.Progress.RETURNED))));
  }

  Answer publish(DraftStore.Turn turn, Draft draft, ParameterSet set) {
    OpenedCase file = vault.nodeRecord();
    Optional<Recorded> proposal = proposal(file, draft);
    if (proposal.isEmpty()) {
      return new Answer.Refused(List.of(Objection.of(Objection.Why.STATE)));
    }
    Draft.Text text = draft.latest().text();
    SetPublished act =
        new SetPublished(
            proposal.map(Recorded::id).orElseThrow(),
            set.id(),
            set.header().jurisdiction(),
            set.header().validFrom().orElseThrow(),
            Digests.of(text.dmn()),
            Digests.of(text.invariants()));
    Answer answer =
        record(
            file,
            turn,
            act,
            (handle, id, added) -> {
              require(store.turn(handle, turn, Set.of(Draft.Progress.SUBMITTED)));
              DraftStore.keep(handle, text.dmn());
              DraftStore.keep(handle, text.invariants());
            });
    own.refresh();
    return answer;
  }

  private Answer record(OpenedCase file, DraftStore.Turn turn, Act act, Projection rows) {
    try {
      Appended appended =
          vault.append(
              vault.nodeFile(),
              file.heads(),
              List.of(vault.draft(turn.by(), turn.at(), act)),
              rows);
      Draft now = store.find(turn.draft()).orElseThrow();
      return switch (appended) {
        case Appended.Committed _ -> new Answer.Done(now);
        case Appended.Conflict _ -> new Answer.Refused(List.of(Objection.of(Objection.Why.AGAIN)));
      };
    } catch (Moved first) {
      return new Answer.MovedOn(store.find(turn.draft()).orElseThrow());
    }
  }

  private static void require(boolean turned) {
    if (!turned) {
      throw new Moved();
    }
  }

  /** The last proposal of the files as they stand. */
  private static Optional<Recorded> proposal(OpenedCase file, Draft draft) {
    String digest = Digests.of(draft.latest().text().dmn());
    String invariants = Digests.of(draft.latest().text().invariants());
    return file.acts().stream()
        .filter(recorded ->
            recorded.act() instanceof SetProposed act
                && act.set().equals(draft.latest().set())
                && act.digest().equals(digest)
                && act.invariants().equals(invariants))
        .reduce((first, second) -> Objects.requireNonNull(second));
  }
}
