package org.asylia.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.AccessAct;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Passphrase;

/** Officers come, sign in, change their passphrase and leave. */
final class Personnel {
  private final Database database;
  private final Keyring keyring;
  private final Officers officers;
  private final Circles circles;
  private final DirectoryCache directory;
  private final AppendPath appending;
  private final SecureRandom random;

  Personnel(
      Database database,
      Keyring keyring,
      Officers officers,
      Circles circles,
      DirectoryCache directory,
      AppendPath appending,
      SecureRandom random) {
    this.database = database;
    this.keyring = keyring;
    this.officers = officers;
    this.circles = circles;
    this.directory = directory;
    this.appending = appending;
    this.random = random;
  }

  /** Tries a passphrase; a member of a group passes its key on to those who lack it. */
  Unlocking unlock(OfficerId officer, Passphrase passphrase) {
    Unlocking came = officers.unlock(officer, passphrase);
    if (came instanceof Unlocking.Unlocked) {
      circles.complete(officer, directory.now());
    }
    return came;
  }

  Appended enrol(List<Enrolment> fresh, OfficerId author, Instant at) {
    Directory who = directory.now();
    Circles.Change groups = circles.begin(fresh.stream().map(Enrolment::person).toList(), who);
    List<AccessAct> acts = new ArrayList<>();
    fresh.forEach(e -> acts.add(e.act()));
    acts.addAll(groups.acts());
    Appended came =
        append(
            who,
            acts,
            author,
            at,
            (handle, caseId, added) -> {
              fresh.forEach(e -> Store.forget(handle, e.officer()));
              fresh.forEach(e -> Store.keep(handle, e.row()));
              groups.wraps().forEach(wrap -> Store.keep(handle, wrap));
              groups.handedOver().forEach(wrap -> Store.handOver(handle, wrap));
            });
    if (came instanceof Appended.Committed) {
      if (!groups.handedOver().isEmpty()) {
        Leftovers.rewriteGroups(database);
      }
      if (officers.unlocked(author)) {
        circles.complete(author, directory.now());
      }
    }
    return came;
  }

  /** New officers, their keys still unlocked. */
  List<OfficerSession> enrolAndUnlock(List<Newcomer> newcomers, OfficerId author, Instant at) {
    List<Enrolment> fresh = Enrolment.of(newcomers, officers, random);
    if (!(enrol(fresh, author, at) instanceof Appended.Committed)) {
      throw new VaultException(
          "Somebody else changed the node file at the same time. Nobody was enrolled; try again.");
    }
    List<OfficerSession> sessions =
        fresh.stream().map(e -> officers.hold(e.officer(), e.secrets())).toList();
    fresh.forEach(e -> circles.complete(e.officer(), directory.now()));
    return sessions;
  }

  boolean enrolled(OfficerId officer) {
    return directory.now().person(officer).isPresent();
  }

  Appended leave(OfficerId officer, Leaving reason, OfficerId author, Instant at) {
    Directory who = directory.now();
    Circles.Change groups = circles.without(who.require(officer), who);
    List<AccessAct> acts = new ArrayList<>();
    acts.add(new OfficerLeft(officer, reason));
    acts.addAll(groups.acts());
    Appended came =
        append(
            who,
            acts,
            author,
            at,
            (handle, caseId, added) -> {
              Store.leave(handle, officer);
              groups.wraps().forEach(wrap -> Store.keep(handle, wrap));
            });
    if (came instanceof Appended.Committed) {
      officers.lock(officer);
    }
    return came;
  }

  private Appended append(
      Directory who, List<AccessAct> acts, OfficerId author, Instant at, Projection rows) {
    List<Draft> drafts = acts.stream().map(act -> new Draft(entry(), author, at, act)).toList();
    Appended came =
        appending.append(
            new AppendPath.Addition(
                keyring.nodeFile(), who.heads(), who.heads(), drafts, Optional.of(rows)));
    directory.now();
    return came;
  }

  private EntryId entry() {
    return new EntryId(new UUID(random.nextLong(), random.nextLong()));
  }
}
