package org.asylia.vault;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.vault.crypto.HybridSecret;

/** The one way into a case: keys for sealing alone, the entries, one commit. */
final class AppendPath {
  private final Store store;
  private final Keyring keyring;
  private final Rights rights;
  private final DirectoryCache directory;
  private final KeyRelease release;
  private final Wrapper wrapper;
  private final EntrySealer sealer;
  private final Committer committer;
  private final ReadingPath reading;
  private final SecureRandom random;
  private final KeyCache keyCache = new KeyCache();

  AppendPath(
      Store store,
      Keyring keyring,
      Rights rights,
      DirectoryCache directory,
      KeyRelease release,
      Wrapper wrapper,
      EntrySealer sealer,
      Committer committer,
      ReadingPath reading,
      SecureRandom random) {
    this.store = store;
    this.keyring = keyring;
    this.rights = rights;
    this.directory = directory;
    this.release = release;
    this.wrapper = wrapper;
    this.sealer = sealer;
    this.committer = committer;
    this.reading = reading;
    this.random = random;
  }

  /**
   * What is to be appended.
   *
   * @param parents the entries that the first draft follows
   * @param current the heads the case must still have
   */
  record Addition(
      CaseId caseId,
      Heads parents,
      Heads current,
      List<Draft> drafts,
      Optional<Projection> projection) {}

  /** Appends with the keys that the first author has a right to. */
  Appended append(Addition addition) {
    if (addition.drafts().isEmpty()) {
      throw new IllegalArgumentException("An append needs at least one act; none was given.");
    }
    Optional<CaseKeys> keys =
        keyCache
            .take(addition.caseId(), addition.current())
            .filter(kept -> known(addition, kept))
            .or(() -> keys(addition));
    return keys.map(found -> append(addition, found))
        .orElseGet(() -> new Appended.Conflict(addition.parents(), Heads.none(), List.of()));
  }

  /** Appends with keys that custodians recovered. */
  Appended recovered(Addition addition, HybridSecret recovery) {
    directory.now();
    List<KeyWrap> wraps = store.wraps(addition.caseId());
    return append(
        addition,
        CaseKeys.of(addition.caseId(), wraps, release.recovered(recovery, wraps), wrapper));
  }

  /** Forgets the keys at hand of a case, whose keys were destroyed. */
  void forget(CaseId caseId) {
    keyCache.forget(caseId);
  }

  private Appended append(Addition addition, CaseKeys keys) {
    keys.refresh(directory.lately(), keyring, random);
    CaseId id = addition.caseId();
    List<Sealed> entries = sealer.seal(id, addition.parents(), addition.drafts(), keys);
    Sealed last = entries.getLast();
    Heads after =
        addition
            .current()
            .after(addition.parents().hashes(), new Heads.Head(last.id(), last.entry().hash()));
    Optional<Heads> committed =
        committer.commit(
            new Committer.Commit(id, addition.current(), after, entries, keys.fresh(), keys.gone()),
            addition.projection());
    if (committed.isEmpty()) {
      return conflict(addition);
    }
    keys.stored();
    keyCache.keep(id, after, keys);
    return new Appended.Committed(after, entries.stream().map(Sealed::recorded).toList());
  }

  /**
   * Whether keys at hand are the first author's to use and all the author has, so that nothing must
   * be looked up: whoever wrote last may have had fewer.
   */
  private boolean known(Addition addition, CaseKeys keys) {
    if (addition.caseId().equals(keyring.nodeFile())) {
      return true;
    }
    Set<Part> held =
        rights.held(addition.drafts().getFirst().author(), directory.lately(), keys.recipients());
    return !held.isEmpty() && keys.holds(held);
  }

  /** The keys of the case; empty for an author to whom there is no such case. */
  private Optional<CaseKeys> keys(Addition addition) {
    CaseId id = addition.caseId();
    if (id.equals(keyring.nodeFile())) {
      return Optional.of(CaseKeys.none(id, wrapper));
    }
    Directory who = directory.now();
    Draft first = addition.drafts().getFirst();
    if (addition.current().isEmpty()) {
      return Optional.of(begin(id, who.require(first.author()), who));
    }
    List<KeyWrap> wraps = store.wraps(id);
    return rights
        .toWrite(first.author(), addition.drafts(), who, wraps)
        .map(right -> release.toSeal(first.author(), right, wraps))
        .map(keys -> CaseKeys.of(id, wraps, keys, wrapper));
  }

  private CaseKeys begin(CaseId id, Directory.Person opener, Directory who) {
    List<Recipients.Recipient> all =
        List.of(
            keyring.recovery(),
            who.current(new Circle(Group.SUPERVISORS, opener.office())),
            who.current(new Circle(Group.DUTY, opener.office())));
    return CaseKeys.begin(id, all, opener.recipient(), wrapper, random);
  }

  private Appended.Conflict conflict(Addition addition) {
    Draft first = addition.drafts().getFirst();
    boolean nodeFile = addition.caseId().equals(keyring.nodeFile());
    OpenedCase now =
        nodeFile
            ? reading.nodeRecord()
            : reading.open(new Reader(first.author(), first.at()), addition.caseId());
    Set<EntryId> known = new HashSet<>(addition.parents().ids());
    for (Recorded act : now.acts().reversed()) {
      if (known.contains(act.id())) {
        known.addAll(act.parents());
      }
    }
    List<Recorded> since = now.acts().stream().filter(act -> !known.contains(act.id())).toList();
    return new Appended.Conflict(addition.parents(), now.heads(), since);
  }
}
