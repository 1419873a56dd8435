package org.asylia.vault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Recorded;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.jdbi.v3.core.Handle;

/**
 * Commits sealed entries: one statement, one transaction, one flush to the disk.
 *
 * <p>Threads of this process take turns; another process on the same store is noticed by compare
 * and set on the head of the log and the heads of the case, and then the commit is made anew.
 */
final class Committer {
  private final Store store;
  private final Keyring keyring;
  private final Health health;
  private final ReentrantLock turn = new ReentrantLock();
  private Frontier frontier;

  Committer(Store store, Keyring keyring, Health health) {
    this.store = store;
    this.keyring = keyring;
    this.health = health;
    this.frontier = load();
  }

  /** Commits; empty when the heads of the case are not the ones seen and nothing was recorded. */
  Optional<Heads> commit(Commit commit, Optional<Projection> projection) {
    turn.lock();
    try {
      while (true) {
        health.check();
        LogStep step = step(commit);
        if (attempt(commit, step, projection)) {
          frontier = step.after();
          return Optional.of(commit.headsAfter());
        }
        if (!store.heads(commit.caseId()).equals(commit.current())) {
          return Optional.empty();
        }
        frontier = load(); // another process extended the log
      }
    } finally {
      turn.unlock();
    }
  }

  private boolean attempt(Commit commit, LogStep step, Optional<Projection> projection) {
    try {
      if (projection.isEmpty() && !AttachmentLinks.any(commit.entries())) {
        store.jdbi().useHandle(handle -> CommitStatement.run(handle, commit, step));
      } else {
        store.jdbi().useTransaction(handle -> both(handle, commit, step, projection));
      }
      return true;
    } catch (Exception e) { // Jdbi throws some SQL exceptions as they are, without declaring them
      if (CommitStatement.stale(e)) {
        return false;
      }
      throw health.judge(e);
    }
  }

  private static void both(
      Handle handle, Commit commit, LogStep step, Optional<Projection> projection) {
    CommitStatement.run(handle, commit, step);
    AttachmentLinks.write(handle, commit.caseId(), commit.entries());
    List<Recorded> added = commit.entries().stream().map(Sealed::recorded).toList();
    if (projection.isPresent()) {
      projection.get().write(handle, commit.caseId(), added);
    }
  }

  private LogStep step(Commit commit) {
    Frontier after = frontier;
    for (Sealed sealed : commit.entries()) {
      after = after.append(sealed.entry().leaf());
    }
    Checkpoint checkpoint = new Checkpoint(keyring.identity().origin(), after.size(), after.root());
    return new LogStep(frontier, after, keyring.sign(checkpoint));
  }

  private Frontier load() {
    Store.LogHead head =
        store.logHead().orElseThrow(() -> new VaultException("The log has no head row."));
    return Frontier.decode(head.size(), head.frontier());
  }

  /**
   * What is to be committed.
   *
   * @param current the heads the case must still have
   * @param headsAfter the heads it has then
   * @param freshKeys wraps of its keys to be stored
   * @param gone recipients whose wraps of its keys are to be destroyed
   */
  record Commit(
      CaseId caseId,
      Heads current,
      Heads headsAfter,
      List<Sealed> entries,
      List<KeyWrap> freshKeys,
      List<String> gone) {}

  /** How the log moves. */
  @SuppressWarnings("ArrayRecordComponent")
  record LogStep(Frontier before, Frontier after, byte[] checkpoint) {}
}
